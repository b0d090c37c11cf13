package io.cloudward.auth.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPolicyTest {

  private static final URI ORIGIN = URI.create("http://localhost:8080");

  @ParameterizedTest
  @CsvSource({
    "/,http://localhost:8080/",
    "/tasks?x=1#y,http://localhost:8080/tasks?x=1#y",
    "http://localhost:8080/logs,http://localhost:8080/logs",
    "http://LOCALHOST:8080/logs,http://LOCALHOST:8080/logs"
  })
  void endsOnOurOrigin(String wanted, String target) {
    assertThat(TargetPolicy.decide(ORIGIN, wanted)).contains(target);
  }

  @Test
  void endsAtTheStartPageWithoutAWish() {
    assertThat(TargetPolicy.decide(ORIGIN, null)).contains("http://localhost:8080/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example",
        "http://localhost:8081/",
        "https://localhost:8080/",
        "http://localhost:8080@evil.example/",
        "http://user@localhost:8080/",
        "http://localhost.evil.example:8080/",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://",
        "http:///x",
        "ht tp://x",
        "mailto:a@b"
      })
  void endsNowhereElse(String wanted) {
    assertThat(TargetPolicy.decide(ORIGIN, wanted)).isEmpty();
  }
}
