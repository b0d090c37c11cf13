package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AuthorizationCodeIT {
  private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

  @BeforeEach
  void reset() {
    Northwind.reset();
  }

  @Test
  void bringsACodeThatIsRedeemedOnce() {
    var code = code();

    String token =
        Northwind.token(Northwind.ID, redemption(code))
            .statusCode(200)
            .body("id_token", notNullValue())
            .extract()
            .path("access_token");

    graph(token).get("/me").then().body("userPrincipalName", equalTo(Northwind.ADMIN));
    Northwind.token(Northwind.ID, redemption(code)).body("error_codes", hasItem(54005));
  }

  @ParameterizedTest
  @CsvSource({
    "code_verifier,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA,501481",
    "code_verifier,short,501491",
    "code_verifier,'',900144",
    "redirect_uri,http://localhost:8080/elsewhere,500112",
    "code,1.unknown,70008",
    "client_secret,wrong,7000215"
  })
  void refusesCodesWithoutTheirProof(String parameter, String value, int expected) {
    var form = new HashMap<>(redemption(code()));
    form.put(parameter, value);

    Northwind.token(Northwind.ID, form).body("error_codes", hasItem(expected));
  }

  @Test
  void refusesRequestsWithAWeakChallenge() {
    var request = new HashMap<>(request());
    request.put("code_challenge_method", "plain");

    var page = Browser.open("/northwind.example/oauth2/v2.0/authorize", request);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.asString()).contains("AADSTS501471");
  }

  private static String code() {
    var page = Browser.open("/northwind.example/oauth2/v2.0/authorize", request());
    var back = Browser.callback(Browser.signIn(page, Northwind.ADMIN, Northwind.PASSWORD));
    assertThat(back).containsEntry("state", "abc").containsKey("code");
    return String.valueOf(back.get("code"));
  }

  private static Map<String, String> request() {
    return Map.of(
        "client_id",
        Northwind.CLIENT,
        "response_type",
        "code",
        "redirect_uri",
        Browser.REDIRECT,
        "scope",
        Northwind.SCOPE + " openid",
        "state",
        "abc",
        "nonce",
        "n-1",
        "code_challenge",
        challenge(),
        "code_challenge_method",
        "S256");
  }

  private static Map<String, String> redemption(String code) {
    return Map.of(
        "grant_type",
        "authorization_code",
        "client_id",
        Northwind.CLIENT,
        "client_secret",
        Northwind.SECRET,
        "code",
        code,
        "redirect_uri",
        Browser.REDIRECT,
        "code_verifier",
        VERIFIER);
  }

  private static String challenge() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
