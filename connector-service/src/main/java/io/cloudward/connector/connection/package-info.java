/**
 * Connecting and disconnecting services: requests become jobs in the event's transaction, jobs run
 * step by step outside any transaction, and each step can be repeated after a crash.
 */
@NullMarked
package io.cloudward.connector.connection;

import org.jspecify.annotations.NullMarked;
