package io.cloudward.connector.graph;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.time.Clock;

/** Turns refusals of Graph into failures. */
final class GraphFailures {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GraphFailures() {}

  /** The failure that an answer tells; of its body nothing but the error code. */
  static MicrosoftException of(int status, HttpHeaders headers, byte[] body, Clock clock) {
    var wait =
        headers
            .firstValue("Retry-After")
            .flatMap(value -> RetryAfter.parse(value, clock.instant()))
            .orElse(null);
    return new MicrosoftException(FailureKind.of(status), errorCode(body), wait);
  }

  private static String errorCode(byte[] body) {
    try {
      var code = JSON.readTree(body).path("error").path("code").asText("");
      return code.matches("[A-Za-z0-9_.]{1,80}") ? code : "none";
    } catch (IOException e) {
      return "none";
    }
  }
}
