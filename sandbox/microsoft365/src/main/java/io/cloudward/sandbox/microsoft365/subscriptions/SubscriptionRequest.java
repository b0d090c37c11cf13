package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.contract.ContractCheck;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Turns the body of a request into a subscription, or says what is wrong with it. */
@ApplicationScoped
class SubscriptionRequest {
  /** Internal property: whether notifications carry ids that do not change when a message moves. */
  static final String IMMUTABLE = "~immutableIds";

  private static final List<String> REQUIRED =
      List.of("changeType", "notificationUrl", "resource", "expirationDateTime");
  private static final int LONGEST_CLIENT_STATE = 128;

  private final ContractCheck contract;
  private final SandboxConfig config;
  private final SandboxClock clock;

  SubscriptionRequest(ContractCheck contract, SandboxConfig config, SandboxClock clock) {
    this.contract = contract;
    this.config = config;
    this.clock = clock;
  }

  /** The subscription that the body of a call describes. */
  ObjectNode create(GraphCall call) {
    var body = call.requireBody();
    validate(body);
    for (var name : REQUIRED) {
      if (!body.hasNonNull(name)) {
        throw invalid("Property '%s' is required.".formatted(name));
      }
    }
    var kind = SubscribedResource.of(body.path("resource").asText());
    checkPermission(call.caller(), kind);
    checkChangeTypes(body.path("changeType").asText(), kind.changeTypes());
    return describe(call.caller(), body, expiration(body, kind))
        .put(IMMUTABLE, call.prefersImmutableIds());
  }

  private static ObjectNode describe(Caller caller, JsonNode body, Instant expiration) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", UUID.randomUUID().toString())
        .put("applicationId", caller.clientId())
        .put("changeType", body.path("changeType").asText())
        .put("clientState", body.path("clientState").textValue())
        .put("creatorId", caller.isApplication() ? caller.clientId() : caller.userId())
        .putNull("encryptionCertificate")
        .putNull("encryptionCertificateId")
        .put("expirationDateTime", expiration.toString())
        .putNull("includeResourceData")
        .put("latestSupportedTlsVersion", body.path("latestSupportedTlsVersion").asText("v1_2"))
        .put("lifecycleNotificationUrl", body.path("lifecycleNotificationUrl").textValue())
        .putNull("notificationQueryOptions")
        .put("notificationUrl", body.path("notificationUrl").asText())
        .putNull("notificationUrlAppId")
        .put("resource", SubscribedResource.plain(body.path("resource").asText()));
  }

  private static void checkPermission(Caller caller, SubscribedResource kind) {
    if (caller.permissions().stream().noneMatch(kind.permissions()::contains)) {
      throw new GraphError(
          403,
          "ExtensionError",
          "Operation: Create; Exception: [Status Code: Forbidden; Reason: Access is denied]");
    }
  }

  /** When the subscription is to end; refused when it is past or too far. */
  Instant expiration(JsonNode body, SubscribedResource kind) {
    var wanted = OffsetDateTime.parse(body.path("expirationDateTime").asText()).toInstant();
    var longest =
        kind == SubscribedResource.MESSAGES ? config.messageSubscriptionLife() : kind.life();
    if (wanted.isBefore(clock.now())) {
      throw invalid("Subscription expiration date must be in the future.");
    }
    if (wanted.isAfter(clock.now().plus(longest).plus(Duration.ofMinutes(1)))) {
      throw new GraphError(
          400,
          "ExtensionError",
          "Subscription expiration can only be %d minutes in the future."
              .formatted(longest.toMinutes()));
    }
    return wanted;
  }

  /** Refuses properties that a subscription does not have, or of the wrong type. */
  void validate(JsonNode body) {
    var violations = contract.entity("subscription", body);
    if (!violations.isEmpty()) {
      throw invalid("The request is invalid: " + violations.getFirst() + ".");
    }
    if (body.path("clientState").asText("").length() > LONGEST_CLIENT_STATE) {
      throw invalid("ClientState must not be longer than 128 characters.");
    }
  }

  private static void checkChangeTypes(String wanted, Set<String> possible) {
    var unsupported =
        Arrays.stream(wanted.split(",", -1))
            .filter(type -> !possible.contains(type.trim()))
            .toList();
    if (!unsupported.isEmpty()) {
      throw invalid("Change type %s is not supported for this resource.".formatted(unsupported));
    }
  }

  private static GraphError invalid(String message) {
    return new GraphError(400, "InvalidRequest", message);
  }
}
