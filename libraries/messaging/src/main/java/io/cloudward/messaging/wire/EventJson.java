package io.cloudward.messaging.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * The JSON of event data: strict in what is written, tolerant in what is read (unknown properties
 * are ignored), and independent of how a service configures its REST interface.
 */
public final class EventJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private EventJson() {}

  /** The UTF-8 bytes of {@code payload} as JSON. */
  public static byte[] write(Object payload) {
    try {
      return MAPPER.writeValueAsBytes(payload);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("payload cannot be written as JSON", e);
    }
  }

  /**
   * Reads event data.
   *
   * @throws MalformedEventException if the bytes are not JSON of that shape
   */
  public static <T> T read(byte[] data, Class<T> type) {
    try {
      T payload = MAPPER.readValue(data, type);
      if (payload == null) {
        throw new MalformedEventException("event data is null");
      }
      return payload;
    } catch (IOException e) {
      // The parser's message may quote the data, which does not belong in a log.
      throw new MalformedEventException(
          "event data is not JSON of the expected shape: " + e.getClass().getSimpleName());
    }
  }
}
