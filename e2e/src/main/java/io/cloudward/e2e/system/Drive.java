package io.cloudward.e2e.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** A OneDrive or the library of a site as those see it who work with it. */
public final class Drive {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sandbox sandbox;
  private final String path;
  private final String organization;

  /**
   * The drive of that owner.
   *
   * @param owner address of a user, or name of a site
   * @param organization its directory id
   */
  public Drive(Sandbox sandbox, String owner, String organization) {
    this.sandbox = sandbox;
    this.path = "drives/" + URLEncoder.encode(owner, StandardCharsets.UTF_8);
    this.organization = organization;
  }

  /** Puts a generated file there: {@code macro}, {@code dlp}, {@code clean} … */
  public void upload(String sample) {
    sandbox.create(path + "/samples?organization=" + organization, "{\"name\":\"" + sample + "\"}");
  }

  /** The file of that name. */
  public Optional<JsonNode> find(String name) {
    return files().stream().filter(file -> file.path("name").asText().equals(name)).findFirst();
  }

  /** Waits until the file of that name is as wanted. */
  public JsonNode await(String name, Predicate<JsonNode> wanted) {
    return Awaitility.await(name + " in " + path)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> find(name), file -> file.isPresent() && wanted.test(file.get()))
        .orElseThrow();
  }

  /** Waits until there is no file with these bytes any more. */
  public void awaitGone(String sha256) {
    Awaitility.await(sha256 + " leaves " + path)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> files().stream().noneMatch(f -> f.path("sha256").asText().equals(sha256)));
  }

  private List<JsonNode> files() {
    return sandbox
        .text(path + "/files?organization=" + organization)
        .lines()
        .filter(line -> !line.isBlank())
        .map(Drive::read)
        .toList();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
