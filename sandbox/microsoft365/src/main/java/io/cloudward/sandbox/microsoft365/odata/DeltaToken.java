package io.cloudward.sandbox.microsoft365.odata;

import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Where a reader of a delta feed stands.
 *
 * @param feed what is read; a token of another feed is refused
 * @param sequence the last change the reader has seen
 * @param first whether the reader is still in its first round, where removals are left out
 * @param query what the reader asked for at the beginning
 */
record DeltaToken(String feed, long sequence, boolean first, Query query) {
  private static final int PARTS = 6;

  /** The options that hold for all pages of a feed. */
  record Query(String select, String changeType, String filter) {
    static Query of(GraphCall call) {
      return new Query(
          call.query("$select").orElse(""),
          call.query("changeType").orElse(""),
          call.query("$filter").orElse(""));
    }
  }

  String text() {
    var plain =
        String.join(
            "|",
            List.of(
                feed,
                Long.toString(sequence),
                first ? "1" : "0",
                query.select(),
                query.changeType(),
                query.filter()));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  static DeltaToken parse(String text, String feed) {
    try {
      var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      var parts = plain.split("\\|", PARTS);
      if (parts.length == PARTS && parts[0].equals(feed)) {
        var query = new Query(parts[3], parts[4], parts[5]);
        return new DeltaToken(feed, Long.parseLong(parts[1]), parts[2].equals("1"), query);
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static GraphError invalid() {
    return new GraphError(400, "Request_BadRequest", "The delta token is not valid.");
  }
}
