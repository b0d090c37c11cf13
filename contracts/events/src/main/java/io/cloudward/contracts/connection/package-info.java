/** Facts that connector-service writes to {@code connection.service}. */
@NullMarked
package io.cloudward.contracts.connection;

import org.jspecify.annotations.NullMarked;
