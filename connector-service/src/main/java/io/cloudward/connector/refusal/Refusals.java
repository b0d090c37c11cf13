package io.cloudward.connector.refusal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of refusals. Microsoft asks to act on the OAuth member {@code error} and to use AADSTS
 * numbers for diagnosis only (Microsoft Entra documentation, "Microsoft Entra authentication and
 * authorization error codes"): a transient {@code error} therefore wins over any number, a known
 * number then gives the reason shown, and what neither knows is {@code REFUSED}.
 */
public final class Refusals {

  private static final String TABLE = "refusals.json";
  private static final Map<String, Refusal> REASONS = new HashMap<>();
  private static final Map<Integer, String> CODES = new HashMap<>();
  private static final Map<String, String> ERRORS = new HashMap<>();

  static {
    load();
  }

  private Refusals() {}

  /** The refusal with that reason. */
  public static Refusal of(String reason) {
    return Optional.ofNullable(REASONS.get(reason))
        .orElseThrow(() -> new IllegalArgumentException("unknown reason " + reason));
  }

  /**
   * What the identity platform's error means.
   *
   * @param error the OAuth member {@code error}
   * @param codes the member {@code error_codes}, most specific first; may be empty
   */
  public static Refusal ofSignIn(String error, List<Integer> codes) {
    var number = codes.isEmpty() ? null : codes.getFirst();
    var byError = ERRORS.get(error);
    if (byError != null && of(byError).retryable()) {
      return of(byError).withCode(number);
    }
    return codes.stream()
        .filter(CODES::containsKey)
        .findFirst()
        .map(code -> of(CODES.getOrDefault(code, "REFUSED")).withCode(code))
        .orElseGet(() -> of(byError == null ? "REFUSED" : byError).withCode(number));
  }

  private static void load() {
    try (var table = Refusals.class.getResourceAsStream(TABLE)) {
      var json = new ObjectMapper().readTree(table);
      for (var entry : json.path("reasons").properties()) {
        REASONS.put(entry.getKey(), refusal(entry.getKey(), entry.getValue()));
      }
      for (var entry : json.path("codes").properties()) {
        entry.getValue().forEach(code -> CODES.put(code.asInt(), entry.getKey()));
      }
      for (var entry : json.path("errors").properties()) {
        ERRORS.put(entry.getKey(), entry.getValue().asText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Refusal refusal(String reason, JsonNode row) {
    return new Refusal(
        reason,
        row.path("remedy").asText(),
        row.hasNonNull("field") ? row.path("field").asText() : null,
        row.path("consent").asBoolean(false),
        row.path("retryable").asBoolean(false),
        null);
  }
}
