package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.EventLog;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I6: after everything that the other tests did, no log and no event holds a secret. */
class SecretsIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();
  private static final String MARKER = "Marker-Pa55word-that-must-not-appear";

  /** A compact JWS: two base64url objects, a signature. */
  private static final Pattern TOKEN =
      Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}|cwt_[A-Za-z0-9]{8,}");

  @BeforeAll
  static void useTheMarkers() {
    PortalSession portal = PortalSession.signIn(SYSTEM);
    portal.verify("admin@northwind.example", MARKER).expect(422);
    portal.post("/api/auth/login", "{\"username\":\"nobody\",\"password\":\"" + MARKER + "\"}");
    portal.post("/api/auth/login", "{\"username\":{\"" + MARKER + "\":1},\"password\":7}");
    portal.post("/api/connections/verifications", "{\"password\":\"" + MARKER + "\",").expect(400);
  }

  @Test
  void noLogHoldsAPasswordOrAToken() throws IOException {
    List<String> secrets = secrets();
    try (Stream<Path> logs = Files.walk(SYSTEM.home().resolve("logs"))) {
      List<Path> files = logs.filter(Files::isRegularFile).toList();
      assertThat(files).hasSizeGreaterThan(8);
      for (Path file : files) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        secrets.forEach(secret -> assertThat(text).as(file.toString()).doesNotContain(secret));
        assertThat(TOKEN.matcher(text).find()).as("a token in " + file).isFalse();
      }
    }
  }

  @Test
  void noEventHoldsAPasswordOrAToken() throws IOException {
    List<String> secrets = secrets();
    List<EventLog.Entry> events = EventLog.of(SYSTEM).everything();
    assertThat(events).hasSizeGreaterThan(20);
    for (EventLog.Entry event : events) {
      String text = event.headers() + event.data();
      secrets.forEach(secret -> assertThat(text).as(event.topic()).doesNotContain(secret));
      assertThat(TOKEN.matcher(text).find()).as("a token on " + event.topic()).isFalse();
    }
  }

  private static List<String> secrets() throws IOException {
    List<String> secrets = new ArrayList<>(List.of(MARKER));
    JsonNode credentials = SYSTEM.status().path("credentials");
    secrets.addAll(credentials.findValuesAsText("password"));
    try (Stream<Path> files = Files.list(SYSTEM.home().resolve("secrets"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).strip();
        secrets.add(text);
      }
    }
    return secrets.stream().filter(secret -> secret.length() >= 8).distinct().toList();
  }
}
