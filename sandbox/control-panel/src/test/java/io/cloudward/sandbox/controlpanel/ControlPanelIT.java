package io.cloudward.sandbox.controlpanel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ControlPanelIT {

  private static final String PASSWORD = "northwind-and-fabrikam";
  private static final String CALLBACK = "http://localhost:8080/api/auth/callback";

  private final CodeVerifier verifier = new CodeVerifier();

  @Test
  void asksStrangersToSignIn() {
    given()
        .redirects()
        .follow(false)
        .get("/security")
        .then()
        .statusCode(303)
        .header("Location", containsString("/signin?then="));
  }

  @Test
  void refusesAWrongPassword() {
    given()
        .formParam("email", "olivia@northwind.example")
        .formParam("password", "wrong")
        .post("/signin")
        .then()
        .statusCode(401)
        .body(containsString("role=\"alert\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example", "javascript:alert(1)", ""})
  void leadsNowhereElseAfterSignIn(String then) {
    assertThat(signIn("olivia@northwind.example", then).header("Location")).endsWith("/");
    assertThat(signIn("olivia@northwind.example", then).header("Location"))
        .doesNotContain("evil", "javascript");
  }

  @Test
  void offersTheConsole() {
    var cookie = signIn("olivia@northwind.example", "/security").cookie("control-panel");

    given()
        .cookie("control-panel", cookie)
        .get("/security")
        .then()
        .statusCode(200)
        .header(
            "Content-Security-Policy", containsString("form-action 'self' http://localhost:8080"))
        .body(containsString("action=\"http://localhost:8080/api/auth/initiate\""))
        .body(containsString("Open security console"))
        .body(containsString("Northwind Health"));
  }

  @Test
  void publishesItself() {
    given()
        .get("/.well-known/openid-configuration")
        .then()
        .statusCode(200)
        .body("issuer", equalTo("http://localhost:8091"))
        .body("code_challenge_methods_supported", hasItem("S256"));
    given()
        .get("/jwks")
        .then()
        .body("keys[0].kty", equalTo("RSA"))
        .body("keys[0].d", equalTo(null));
  }

  @ParameterizedTest
  @CsvSource({
    "olivia@northwind.example,olivia,northwind,Northwind Health",
    "ben@fabrikam.example,ben,fabrikam,Fabrikam"
  })
  void vouchesForAPerson(String email, String subject, String customer, String customerName) {
    var answer = token(code(email), verifier.getValue());

    answer.then().statusCode(200);
    var payload = answer.jsonPath().getString("id_token").split("\\.")[1];
    assertThat(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8))
        .contains("\"sub\":\"" + subject + "\"")
        .contains("\"tenant_id\":\"" + customer + "\"")
        .contains("\"tenant_name\":\"" + customerName + "\"")
        .contains("\"nonce\":\"n\"");
    given()
        .auth()
        .oauth2(answer.jsonPath().getString("access_token"))
        .get("/userinfo")
        .then()
        .statusCode(200)
        .body("sub", equalTo(subject));
  }

  @Test
  void takesACodeOnceAndWithItsVerifier() {
    var code = code("ben@fabrikam.example");
    assertThat(token(code, new CodeVerifier().getValue()).statusCode()).isEqualTo(400);
    assertThat(token(code, verifier.getValue()).statusCode()).isEqualTo(400);

    var second = code("ben@fabrikam.example");
    assertThat(token(second, verifier.getValue()).statusCode()).isEqualTo(200);
    assertThat(token(second, verifier.getValue()).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource({
    "client_id,somebody",
    "redirect_uri,https://evil.example/",
    "response_type,token",
    "code_challenge,",
    "state,",
    "nonce,"
  })
  void sendsNobodyAwayForARequestThatIsNotOurs(String parameter, String value) {
    var query =
        query()
            .replaceAll(
                "(^|&)" + parameter + "=[^&]*", value == null ? "" : "&" + parameter + "=" + value)
            .replaceFirst("^&", "");

    given()
        .redirects()
        .follow(false)
        .urlEncodingEnabled(false)
        .get("/authorize?" + query)
        .then()
        .statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "grant_type=password", "grant_type=authorization_code", "%%%=&=&"})
  void refusesTokenRequestsThatMakeNoSense(String form) {
    given()
        .contentType("application/x-www-form-urlencoded")
        .body(form)
        .post("/token")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(400, 401));
  }

  private String query() {
    return "response_type=code&client_id=cloudward&scope=openid&state=s&nonce=n&redirect_uri="
        + CALLBACK
        + "&code_challenge_method=S256&code_challenge="
        + CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
  }

  private String code(String email) {
    var location =
        given()
            .cookie("control-panel", signIn(email, "/").cookie("control-panel"))
            .redirects()
            .follow(false)
            .urlEncodingEnabled(false)
            .get("/authorize?" + query())
            .header("Location");
    assertThat(location).startsWith(CALLBACK).contains("state=s", "iss=");
    var code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
    assertThat(code.find()).isTrue();
    return code.group(1);
  }

  private static Response token(String code, String verifier) {
    return given()
        .formParam("grant_type", "authorization_code")
        .formParam("client_id", "cloudward")
        .formParam("code", code)
        .formParam("redirect_uri", CALLBACK)
        .formParam("code_verifier", verifier)
        .post("/token");
  }

  private static Response signIn(String email, String then) {
    return given()
        .redirects()
        .follow(false)
        .formParam("email", email)
        .formParam("password", PASSWORD)
        .formParam("then", then)
        .post("/signin");
  }
}
