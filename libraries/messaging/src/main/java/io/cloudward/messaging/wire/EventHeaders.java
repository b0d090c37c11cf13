package io.cloudward.messaging.wire;

import io.cloudward.envelope.Envelope;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Maps an {@link Envelope} to Kafka headers and back, after the CloudEvents 1.0 Kafka protocol
 * binding, binary content mode: every attribute is a header {@code ce_<name>}.
 */
public final class EventHeaders {

  /** Header of the CloudEvents id. */
  public static final String ID = "ce_id";

  /** Header of the CloudEvents type. */
  public static final String TYPE = "ce_type";

  private EventHeaders() {}

  /** Header names and values of {@code envelope}, in a stable order. */
  public static Map<String, String> write(Envelope envelope) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put(ID, envelope.id().toString());
    headers.put("ce_source", envelope.source().toString());
    headers.put(TYPE, envelope.type());
    headers.put("ce_subject", envelope.subject());
    headers.put("ce_time", envelope.time().toString());
    headers.put("ce_dataschema", envelope.dataSchema().toString());
    headers.put("ce_tenantid", envelope.tenantId().toString());
    headers.put("ce_correlationid", envelope.correlationId());
    headers.put("ce_partitionkey", envelope.partitionKey());
    putIfPresent(headers, "ce_causationid", envelope.causationId());
    putIfPresent(headers, "ce_traceparent", envelope.traceParent());
    headers.put("content-type", "application/json");
    return headers;
  }

  /**
   * Reads an envelope.
   *
   * @throws MalformedEventException if a mandatory attribute is missing or not of its type
   */
  public static Envelope read(Headers headers) {
    try {
      return new Envelope(
          UUID.fromString(require(headers, ID)),
          URI.create(require(headers, "ce_source")),
          require(headers, TYPE),
          require(headers, "ce_subject"),
          Instant.parse(require(headers, "ce_time")),
          URI.create(require(headers, "ce_dataschema")),
          UUID.fromString(require(headers, "ce_tenantid")),
          require(headers, "ce_correlationid"),
          find(headers, "ce_causationid"),
          require(headers, "ce_partitionkey"),
          find(headers, "ce_traceparent"));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new MalformedEventException("envelope attribute is not of its type", e);
    }
  }

  /** The value of a header as text, or null if there is none. */
  public static @Nullable String find(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  private static String require(Headers headers, String name) {
    String value = find(headers, name);
    if (value == null || value.isEmpty()) {
      throw new MalformedEventException("envelope attribute " + name + " is missing");
    }
    return value;
  }

  private static void putIfPresent(
      Map<String, String> headers, String name, @Nullable String value) {
    if (value != null) {
      headers.put(name, value);
    }
  }
}
