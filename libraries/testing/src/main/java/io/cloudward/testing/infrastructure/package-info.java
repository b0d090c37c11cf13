/**
 * Real PostgreSQL and Kafka for tests, one of each per test run of a module: as plain processes by
 * default, in containers with {@code -Dtest.infrastructure=testcontainers}. Tests that inject
 * faults kill and start them through {@link
 * io.cloudward.testing.infrastructure.TestInfrastructure}.
 */
@NullMarked
package io.cloudward.testing.infrastructure;

import org.jspecify.annotations.NullMarked;
