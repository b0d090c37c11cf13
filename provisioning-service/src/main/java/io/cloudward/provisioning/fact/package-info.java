/** What others said about tasks and services, in one shape, each thing once. */
@NullMarked
package io.cloudward.provisioning.fact;

import org.jspecify.annotations.NullMarked;
