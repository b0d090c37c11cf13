package io.cloudward.e2e.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A signed-in person, doing by REST what the screens do. */
public final class PortalSession {

  private static final Set<String> ENDED =
      Set.of("COMPLETED", "FAILED", "CANCELLED", "ACTION_REQUIRED");

  private final Browser browser;
  private final URI portal;

  private PortalSession(Browser browser, URI portal) {
    this.browser = browser;
    this.portal = portal;
  }

  /** Signs in as a local administrator. */
  public static PortalSession signIn(RunningSystem system) {
    JsonNode credentials = system.status().at("/credentials/portal");
    Browser browser = new Browser();
    PortalSession session = new PortalSession(browser, system.portal());
    session.post("/api/auth/login", credentials.toString()).expect(200);
    return session;
  }

  /** A session that a launch from a control panel has opened in {@code browser}. */
  public static PortalSession of(Browser browser, RunningSystem system) {
    return new PortalSession(browser, system.portal());
  }

  public Answer get(String path) {
    return renewing(() -> browser.get(portal.resolve(path)));
  }

  public Answer post(String path, String json, String... headers) {
    return renewing(() -> browser.call("POST", portal.resolve(path), json, headers));
  }

  public Answer patch(String path, String json, String... headers) {
    return renewing(() -> browser.call("PATCH", portal.resolve(path), json, headers));
  }

  /** Sends bytes of any kind. */
  public Answer upload(String path, String mediaType, byte[] bytes) {
    return renewing(() -> browser.upload(portal.resolve(path), mediaType, bytes));
  }

  public Answer delete(String path, String... headers) {
    return renewing(() -> browser.call("DELETE", portal.resolve(path), "", headers));
  }

  /** Sessions last five minutes; a portal renews them, and so does this. */
  private Answer renewing(java.util.function.Supplier<Answer> call) {
    Answer answer = call.get();
    if (answer.status() == 401 && !answer.uri().getPath().startsWith("/api/auth/")) {
      browser.call("POST", portal.resolve("/api/auth/session/refresh"), "");
      return call.get();
    }
    return answer;
  }

  /** Verifies credentials; any answer. */
  public Answer verify(String username, String password) {
    return post(
        "/api/connections/verifications",
        "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password));
  }

  /** Submits services; any answer. */
  public Answer submit(String verificationId, boolean promote, List<String> services) {
    String quoted = services.stream().map(s -> '"' + s + '"').collect(Collectors.joining(","));
    return post(
        "/api/provisioning/requests",
        "{\"verificationId\":\"%s\",\"promoteDelegateAccounts\":%s,\"services\":[%s]}"
            .formatted(verificationId, promote, quoted));
  }

  /** The task once it ended, whatever the end. */
  public JsonNode awaitEnd(String taskId) {
    return await("end of task " + taskId)
        .atMost(Duration.ofSeconds(300))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(
            () -> get("/api/provisioning/tasks/" + taskId).expect(200).json(),
            task -> ENDED.contains(task.path("state").asText()));
  }

  /** State of a service on the Dashboard, empty if it is not listed. */
  public String serviceState(String organizationId, String service) {
    JsonNode list =
        get("/api/provisioning/services?organizationId=" + organizationId).expect(200).json();
    JsonNode items = list.isArray() ? list : list.path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(s -> s.path("organizationId").asText().equals(organizationId))
        .filter(s -> s.path("service").asText().equals(service))
        .map(s -> s.path("state").asText())
        .findFirst()
        .orElse("");
  }

  /** Waits for a state on the Dashboard. */
  public void awaitServiceState(String organizationId, String service, String state) {
    await(service + " becomes " + state)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> serviceState(organizationId, service), state::equals);
  }
}
