package io.cloudward.envelope;

import java.net.URI;

/**
 * A kind of event: its name, its topic, the schema of its data and the record that carries it.
 *
 * @param name the CloudEvents {@code type}, {@code io.cloudward.<context>.<fact>.v<n>}
 * @param topic the Kafka topic, which has exactly one writing service
 * @param dataSchema the CloudEvents {@code dataschema}
 * @param payload the record that the JSON data maps to
 */
public record EventType<T>(String name, Topic topic, URI dataSchema, Class<T> payload) {}
