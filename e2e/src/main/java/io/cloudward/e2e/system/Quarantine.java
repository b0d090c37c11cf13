package io.cloudward.e2e.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The quarantine as an administrator uses it. */
public final class Quarantine {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final PortalSession portal;

  public Quarantine(PortalSession portal) {
    this.portal = portal;
  }

  /** Waits for the item with that subject or file name. */
  public JsonNode awaitItem(String title) {
    return await(title + " is in quarantine")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> find(title), Optional::isPresent)
        .orElseThrow();
  }

  /** The item with that subject or file name. */
  public Optional<JsonNode> find(String title) {
    var query = URLEncoder.encode(title, StandardCharsets.UTF_8);
    var page = portal.get("/api/quarantine/items?q=" + query).expect(200).json();
    return StreamSupport.stream(page.path("items").spliterator(), false)
        .filter(item -> item.path("title").asText().equals(title))
        .findFirst();
  }

  /** Releases an item and waits until it is released; the item then. */
  public JsonNode release(JsonNode item) {
    var path = "/api/quarantine/items/" + item.path("id").asText();
    var answer = portal.post(path + "/release", "{}");
    if (answer.status() / 100 != 2) {
      throw new AssertionError("release: " + answer);
    }
    return await("release of " + item.path("title").asText())
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(100))
        .until(
            () -> portal.get(path).expect(200).json(),
            now -> now.path("state").asText().equals("RELEASED"));
  }
}
