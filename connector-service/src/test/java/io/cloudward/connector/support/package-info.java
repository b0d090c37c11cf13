/**
 * The surroundings of connector-service in tests: the sandbox as a process, and a tenant's hand.
 */
@NullMarked
package io.cloudward.connector.support;

import org.jspecify.annotations.NullMarked;
