/**
 * A real PostgreSQL and a real Kafka node as child processes, without a container engine, and the
 * database and roles of every service. Data may be kept between runs or be dropped; either process
 * can be stopped, killed and started again on its data, which is what fault tests do.
 */
@NullMarked
package io.cloudward.infrastructure;

import org.jspecify.annotations.NullMarked;
