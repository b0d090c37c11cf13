package io.cloudward.sandbox.microsoft365.grant;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.application.GraphApplication;
import io.cloudward.sandbox.microsoft365.token.Session;
import io.cloudward.sandbox.microsoft365.token.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Builds what the token endpoint answers. */
@ApplicationScoped
class TokenAnswers {
  private final Tokens tokens;

  TokenAnswers(Tokens tokens) {
    this.tokens = tokens;
  }

  /** An access token alone. */
  ObjectNode bearer(String accessToken) {
    var seconds = tokens.life().toSeconds();
    return JsonNodeFactory.instance
        .objectNode()
        .put("token_type", "Bearer")
        .put("expires_in", seconds)
        .put("ext_expires_in", seconds)
        .put("access_token", accessToken);
  }

  /** The tokens of a session, by what was asked for. */
  ObjectNode session(
      Session session, Collection<String> granted, List<String> asked, String nonce) {
    var answer = bearer(tokens.forUser(session, granted));
    answer.put(
        "scope",
        granted.stream()
            .map(scope -> GraphApplication.AUDIENCE + "/" + scope)
            .collect(Collectors.joining(" ")));
    if (asked.contains("offline_access")) {
      answer.put("refresh_token", tokens.refresh(session, asked));
    }
    if (asked.contains("openid")) {
      answer.put("id_token", tokens.identity(session, nonce));
    }
    var person =
        "{\"uid\":\"%s\",\"utid\":\"%s\"}".formatted(session.userId(), session.organization().id());
    return answer.put(
        "client_info",
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(person.getBytes(StandardCharsets.US_ASCII)));
  }
}
