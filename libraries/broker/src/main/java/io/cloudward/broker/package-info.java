/**
 * One real Kafka node, broker and controller in one, run as a program of its own: its Kafka client
 * is newer than the services', and a fault test must be able to kill it alone.
 */
@NullMarked
package io.cloudward.broker;

import org.jspecify.annotations.NullMarked;
