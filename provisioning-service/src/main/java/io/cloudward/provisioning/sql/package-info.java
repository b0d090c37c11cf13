/** Plain SQL in the caller's transaction. */
@NullMarked
package io.cloudward.provisioning.sql;

import org.jspecify.annotations.NullMarked;
