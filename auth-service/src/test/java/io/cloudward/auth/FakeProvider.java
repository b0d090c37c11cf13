package io.cloudward.auth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * An OpenID provider that says what a test wants: the authorization code is the JSON of the claims,
 * with {@code _key} for the key to sign with.
 */
final class FakeProvider {

  static final String CLIENT_SECRET = "marker-client-secret";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RsaJsonWebKey own = key("own");
  private final RsaJsonWebKey stranger = key("own");
  private @Nullable HttpServer server;

  static String code(String claims) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
  }

  String start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      var issuer = "http://localhost:" + started.getAddress().getPort();
      started.createContext(
          "/.well-known/openid-configuration", call -> answer(call, 200, metadata(issuer)));
      started.createContext("/jwks", call -> answer(call, 200, new JsonWebKeySet(own).toJson()));
      started.createContext("/token", this::token);
      started.start();
      server = started;
      return issuer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static String metadata(String issuer) {
    return """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
         "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/jwks",
         "response_types_supported": ["code"], "subject_types_supported": ["public"],
         "id_token_signing_alg_values_supported": ["RS256"]}
        """
        .formatted(issuer);
  }

  private void token(HttpExchange call) throws IOException {
    var form = form(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var expected =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("cloudward:" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
    var code = form.getOrDefault("code", "");
    if (!expected.equals(call.getRequestHeaders().getFirst("Authorization"))
        || !form.containsKey("code_verifier")
        || code.equals("refused")) {
      answer(call, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    var claims = (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(code));
    answer(
        call,
        200,
        "{\"access_token\":\"marker-access-token\",\"token_type\":\"Bearer\",\"id_token\":\""
            + signed(claims)
            + "\"}");
  }

  private String signed(ObjectNode claims) {
    var with = claims.path("_key").asText();
    claims.remove("_key");
    if (with.equals("none")) {
      return encoded("{\"alg\":\"none\"}") + "." + encoded(claims.toString()) + ".";
    }
    try {
      var token = new JsonWebSignature();
      token.setPayload(claims.toString());
      token.setKeyIdHeaderValue("own");
      token.setAlgorithmHeaderValue("RS256");
      token.setKey((with.equals("stranger") ? stranger : own).getPrivateKey());
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> form(String body) {
    return Arrays.stream(body.split("&", -1))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static RsaJsonWebKey key(String id) {
    try {
      var key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(id);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange call, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    try (var out = call.getResponseBody()) {
      out.write(bytes);
    }
  }
}
