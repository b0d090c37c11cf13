package io.cloudward.sandbox.microsoft365.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Base64;
import java.util.Optional;

/**
 * A JSON Web Token in compact form (RFC 7515), parsed but not yet trusted.
 *
 * @param signed the part of the text that the signature covers
 */
public record Jwt(JsonNode header, JsonNode claims, String signed, byte[] signature) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The token in that text; empty if it is none. */
  public static Optional<Jwt> parse(String text) {
    var parts = text.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      var decoder = Base64.getUrlDecoder();
      var header = MAPPER.readTree(decoder.decode(parts[0]));
      var claims = MAPPER.readTree(decoder.decode(parts[1]));
      if (!header.isObject() || !claims.isObject()) {
        return Optional.empty();
      }
      var signature = decoder.decode(parts[2]);
      return Optional.of(new Jwt(header, claims, parts[0] + "." + parts[1], signature));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether the key made the signature, by RS256 or PS256. */
  public boolean isSignedBy(PublicKey key) {
    try {
      var verifier = verifier(header.path("alg").asText());
      if (verifier.isEmpty()) {
        return false;
      }
      verifier.get().initVerify(key);
      verifier.get().update(signed.getBytes(StandardCharsets.US_ASCII));
      return verifier.get().verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Optional<Signature> verifier(String algorithm) throws GeneralSecurityException {
    return switch (algorithm) {
      case "RS256" -> Optional.of(Signature.getInstance("SHA256withRSA"));
      case "PS256" -> {
        var verifier = Signature.getInstance("RSASSA-PSS");
        verifier.setParameter(
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
        yield Optional.of(verifier);
      }
      default -> Optional.empty();
    };
  }

  /** Signs claims with RS256. */
  static String sign(SigningKey key, ObjectNode claims) {
    var header = JsonNodeFactory.instance.objectNode();
    header.put("typ", "JWT").put("alg", "RS256").put("kid", key.id()).put("x5t", key.id());
    var signed = encode(header) + "." + encode(claims);
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key.privateKey());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + encode(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encode(ObjectNode json) {
    return encode(json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public String toString() {
    return "Jwt[…]";
  }
}
