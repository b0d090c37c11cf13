package io.cloudward.sandbox.microsoft365.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** One JSON object a line. */
final class JsonLines {
  private JsonLines() {}

  static String of(ObjectMapper mapper, List<?> objects) {
    var lines = new StringBuilder();
    try {
      for (var object : objects) {
        lines.append(mapper.writeValueAsString(object)).append('\n');
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    return lines.toString();
  }
}
