/**
 * The embedded run mode: one program that starts PostgreSQL, Kafka, the services, the sandbox and a
 * gateway on this machine, keeps them running and stops them in order. {@code ./cloudward} starts
 * it.
 */
@NullMarked
package io.cloudward.standalone;

import org.jspecify.annotations.NullMarked;
