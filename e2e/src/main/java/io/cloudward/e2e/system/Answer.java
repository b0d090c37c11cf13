package io.cloudward.e2e.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;

/** An HTTP answer as a test looks at it. */
public record Answer(URI uri, int status, HttpHeaders headers, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The body as JSON. */
  public JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + status + " " + uri, e);
    }
  }

  /** The {@code Location} header, resolved. */
  public URI location() {
    return uri.resolve(headers.firstValue("Location").orElseThrow());
  }

  /** The answer, if it has that status. */
  public Answer expect(int expected) {
    if (status != expected) {
      throw new AssertionError(
          "expected %d but was %d from %s: %s".formatted(expected, status, uri, body));
    }
    return this;
  }
}
