package io.cloudward.sandbox.microsoft365.grant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The application redeems the code that the browser brought, with its PKCE verifier (RFC 7636). */
@ApplicationScoped
class AuthorizationCodeGrant {
  private final ClientAuthentication clients;
  private final AuthorizationCodes codes;
  private final Scopes scopes;
  private final TokenAnswers answers;

  AuthorizationCodeGrant(
      ClientAuthentication clients, AuthorizationCodes codes, Scopes scopes, TokenAnswers answers) {
    this.clients = clients;
    this.codes = codes;
    this.scopes = scopes;
    this.answers = answers;
  }

  ObjectNode answer(TokenRequest request) {
    var application = clients.known(request);
    var redirectUri = request.required("redirect_uri");
    var asked = codes.redeem(request.required("code"));
    var session = asked.session();
    if (!session.application().clientId().equals(application.clientId())) {
      throw new IdentityError(Aadsts.MALFORMED);
    }
    if (!asked.redirectUri().equals(redirectUri)) {
      throw new IdentityError(Aadsts.REDIRECT_MISMATCH, redirectUri);
    }
    if (!asked.challenge().isEmpty()) {
      checkVerifier(request.required("code_verifier"), asked.challenge());
    }
    var granted =
        scopes.granted(session.organization(), application, session.userId(), asked.scopes());
    return answers.session(session, granted, asked.scopes(), asked.nonce());
  }

  private static void checkVerifier(String verifier, String challenge) {
    if (verifier.length() < 43 || verifier.length() > 128) {
      throw new IdentityError(Aadsts.VERIFIER_SIZE);
    }
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
      if (!Base64.getUrlEncoder().withoutPadding().encodeToString(digest).equals(challenge)) {
        throw new IdentityError(Aadsts.VERIFIER_MISMATCH);
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
