package io.cloudward.sandbox.microsoft365.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * The last state of an object and when it got there.
 *
 * @param created sequence number of the change that made it
 * @param changed sequence number of its last change
 * @param value the object as Graph shows it, internal properties beginning with {@code ~}; null
 *     once removed
 */
public record Entry(String id, long created, long changed, @Nullable ObjectNode value) {}
