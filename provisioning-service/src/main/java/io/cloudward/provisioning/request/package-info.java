/** A new request: which services of an organization are to be protected. */
@NullMarked
package io.cloudward.provisioning.request;

import org.jspecify.annotations.NullMarked;
