package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.Answer;
import io.cloudward.e2e.system.EventLog;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * I1, I2 and I4 while processes are killed: services, database and broker, at random moments,
 * during the provisioning of three services each of many organizations.
 */
class FaultIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();
  private static final int ORGANIZATIONS = Integer.getInteger("fault.organizations", 67);
  private static final List<String> SERVICES =
      List.of("EXCHANGE_ONLINE", "SHAREPOINT_ONLINE", "ONEDRIVE");

  private final Sandbox sandbox = new Sandbox(SYSTEM);
  private final PortalSession portal = PortalSession.signIn(SYSTEM);

  @Test
  void losesNothingAndDoesNothingTwiceWhileProcessesAreKilled() throws Exception {
    sandbox.createOrganizations("fault", ORGANIZATIONS);
    Killer killer = new Killer(SYSTEM);
    List<String> tasks = new ArrayList<>();

    killer.start();
    for (int i = 1; i <= ORGANIZATIONS; i++) {
      tasks.add(submitUntilAccepted("admin@fault-" + i + ".example"));
      // Customers come one by one, so that the kills meet every stage of somebody's provisioning.
      Killer.pause();
    }
    int kills = killer.end();
    Map<String, Integer> outcomes = new TreeMap<>();
    for (String task : tasks) {
      outcomes.merge(portal.awaitEnd(task).path("state").asText(), 1, Integer::sum);
    }

    long lost = ORGANIZATIONS - outcomes.values().stream().mapToInt(Integer::intValue).sum();
    long twice = doneTwice();
    boolean equal = rebuild().path("equal").asBoolean();
    System.out.printf(
        "processes killed %d, requests submitted %d (services %d), outcomes %s, lost %d,"
            + " duplicated %d, projection rebuilt equal: %s%n",
        kills,
        ORGANIZATIONS,
        ORGANIZATIONS * SERVICES.size(),
        outcomes,
        lost,
        twice,
        equal ? "yes" : "no");
    assertThat(kills).isGreaterThanOrEqualTo(Killer.TARGETS.size());
    assertThat(lost).isZero();
    assertThat(twice).isZero();
    assertThat(equal).isTrue();
    assertThat(outcomes.keySet()).isSubsetOf("COMPLETED", "FAILED", "ACTION_REQUIRED");
  }

  /** As a careful client: the same key until the answer is clear. */
  private String submitUntilAccepted(String administrator) {
    String key = "\"" + UUID.randomUUID() + "\"";
    String verification = "";
    for (int attempt = 0; attempt < 200; attempt++) {
      if (verification.isEmpty()) {
        verification = verify(administrator);
      }
      if (!verification.isEmpty()) {
        Answer answer = patiently(() -> submit(key, administrator));
        if (answer.status() == 202) {
          return answer.json().path("id").asText();
        }
        if (answer.status() == 422) {
          verification = "";
        }
      }
      Killer.pause();
    }
    throw new AssertionError("never accepted: " + administrator);
  }

  private final Map<String, String> verifications = new TreeMap<>();

  private String verify(String administrator) {
    Answer answer = patiently(() -> portal.verify(administrator, SYSTEM.sandboxPassword()));
    String id = answer.status() / 100 == 2 ? answer.json().path("id").asText() : "";
    verifications.put(administrator, id);
    return id;
  }

  private Answer submit(String key, String administrator) {
    String services =
        SERVICES.stream().map(service -> '"' + service + '"').collect(Collectors.joining(","));
    return portal.post(
        "/api/provisioning/requests",
        "{\"verificationId\":\"%s\",\"promoteDelegateAccounts\":true,\"services\":[%s]}"
            .formatted(verifications.get(administrator), services),
        "Idempotency-Key",
        key);
  }

  /** A connection that broke is an answer too: try again. */
  private static Answer patiently(java.util.function.Supplier<Answer> call) {
    try {
      return call.get();
    } catch (java.io.UncheckedIOException broken) {
      return new Answer(
          java.net.URI.create("/"),
          503,
          java.net.http.HttpHeaders.of(Map.of(), (a, b) -> true),
          "");
    }
  }

  /** Facts that may exist once per task, service, attempt and context, and delegate accounts. */
  private long doneTwice() {
    Map<String, Long> facts =
        EventLog.of(SYSTEM).everything().stream()
            .filter(
                event ->
                    event
                        .type()
                        .matches(
                            ".*\\.(service-provision-requested|"
                                + "provisioning-completed|service-connected|policies-prepared|policies-enabled)\\.v1"))
            .collect(
                Collectors.groupingBy(
                    event -> event.id() + "|" + event.type() + "|" + identity(event.data()),
                    Collectors.counting()))
            .keySet()
            .stream()
            .collect(
                Collectors.groupingBy(
                    key -> key.substring(key.indexOf('|') + 1), Collectors.counting()));
    long repeated = facts.values().stream().filter(count -> count > 1).count();
    facts.forEach(
        (fact, count) -> {
          if (count > 1) {
            System.out.println("done twice: " + fact);
          }
        });
    return repeated + delegatesTooMany();
  }

  private static String identity(String data) {
    try {
      JsonNode json = new com.fasterxml.jackson.databind.ObjectMapper().readTree(data);
      return json.path("taskId").asText()
          + "|"
          + json.path("service").asText()
          + "|"
          + json.path("attempt").asText();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private long delegatesTooMany() {
    long tooMany = 0;
    for (int i = 1; i <= ORGANIZATIONS; i++) {
      JsonNode accounts = sandbox.read("accounts?organization=fault-" + i + ".example");
      long delegates =
          accounts.findValuesAsText("userPrincipalName").stream()
              .filter(name -> name.startsWith("cloudward"))
              .count();
      tooMany += Math.max(0, delegates - 1);
    }
    return tooMany;
  }

  private JsonNode rebuild() throws java.io.IOException {
    return Rebuild.compare(SYSTEM);
  }
}
