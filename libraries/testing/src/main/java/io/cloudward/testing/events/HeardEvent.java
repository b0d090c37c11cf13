package io.cloudward.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An event as it stood on a topic.
 *
 * @param topic the topic
 * @param key the Kafka key
 * @param headers all headers as text
 * @param data the JSON data
 */
public record HeardEvent(String topic, String key, Map<String, String> headers, JsonNode data) {

  /** The CloudEvents type. */
  public String type() {
    return attribute("type");
  }

  /** The tenant extension. */
  public String tenant() {
    return attribute("tenantid");
  }

  /** A CloudEvents attribute, empty if it is missing. */
  public String attribute(String name) {
    return headers.getOrDefault("ce_" + name, "");
  }
}
