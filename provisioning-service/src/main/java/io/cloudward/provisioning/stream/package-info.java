/** The live stream of a tenant's tasks (server-sent events). */
@NullMarked
package io.cloudward.provisioning.stream;

import org.jspecify.annotations.NullMarked;
