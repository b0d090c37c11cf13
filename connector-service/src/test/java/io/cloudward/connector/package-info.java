/** Tests of connector-service. */
@NullMarked
package io.cloudward.connector;

import org.jspecify.annotations.NullMarked;
