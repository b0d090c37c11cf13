package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ConsentIT {
  private static final String ADMIN = "admin@contoso.example";

  @BeforeEach
  void reset() {
    Northwind.reset();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/organizations/v2.0/adminconsent",
        "/contoso.example/v2.0/adminconsent",
        "/common/adminconsent"
      })
  void installsTheApplicationWhenAnAdministratorAccepts(String path) {
    var consent = Browser.signIn(Browser.open(path, request()), ADMIN, Northwind.PASSWORD);
    assertThat(consent.asString()).contains("Permissions requested", "Contoso", "Mail.ReadWrite");

    var done = Browser.submit(consent, "/common/consent", Map.of("decision", "accept"));

    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.header("Location")).startsWith(Browser.REDIRECT + "?");
    assertThat(Browser.callback(done))
        .containsEntry("admin_consent", "True")
        .containsEntry("tenant", Northwind.CONTOSO)
        .containsEntry("state", "s t&1");
    graph(Northwind.applicationToken(Northwind.CONTOSO)).get("/users").then().statusCode(200);
    Northwind.password(ADMIN, Northwind.PASSWORD).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "/organizations/v2.0/adminconsent,consent_required",
    "/common/adminconsent,permission_denied"
  })
  void grantsNothingWhenTheAdministratorDeclines(String path, String error) {
    var consent = Browser.signIn(Browser.open(path, request()), ADMIN, Northwind.PASSWORD);

    var done = Browser.submit(consent, "/common/consent", Map.of("decision", "decline"));

    assertThat(Browser.callback(done))
        .containsEntry("error", error)
        .containsEntry("state", "s t&1");
    Northwind.application(Northwind.CONTOSO).statusCode(400);
  }

  @Test
  void letsNobodyElseConsent() {
    var page = open();
    var refused = Browser.signIn(page, "alice@contoso.example", Northwind.PASSWORD);

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.asString()).contains("AADSTS90094");
    var late = Browser.submit(page, "/common/consent", Map.of("decision", "accept"));
    assertThat(late.statusCode()).isEqualTo(400);
    Northwind.application(Northwind.CONTOSO).statusCode(400);
  }

  @Test
  void showsWhySignInFails() {
    var wrong = Browser.signIn(open(), ADMIN, "wrong");
    assertThat(wrong.asString()).contains("role=\"alert\"", "AADSTS50126");
    var unknown = Browser.signIn(open(), "\"><script>alert(1)</script>", "x");
    assertThat(unknown.asString()).doesNotContain("<script>");
    assertThat(Browser.submit(wrong, "/common/consent", Map.of("decision", "accept")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void asksForASecondFactorWhereThePasswordGrantCannot() {
    var factor = Browser.signIn(open(), "mfa-required@northwind.example", Northwind.PASSWORD);
    assertThat(factor.asString()).contains("second factor");
    var early = Browser.submit(factor, "/common/consent", Map.of("decision", "accept"));
    assertThat(early.statusCode()).isEqualTo(400);
    var wrong = Browser.submit(factor, "/common/login", Map.of("code", "000000"));
    assertThat(wrong.asString()).contains("AADSTS500121");

    var consent = Browser.submit(wrong, "/common/login", Map.of("code", "123456"));
    var done = Browser.submit(consent, "/common/consent", Map.of("decision", "accept"));

    assertThat(Browser.callback(done)).containsEntry("tenant", Northwind.ID);
  }

  @ParameterizedTest
  @CsvSource({
    "redirect_uri,https://evil.example/x,AADSTS50011",
    "redirect_uri,http://localhost.evil.example/x,AADSTS50011",
    "redirect_uri,'',AADSTS900144",
    "client_id,nobody,AADSTS700016",
    "client_id,0d15ab1e-0000-4000-8000-000000000001,AADSTS7000112"
  })
  void sendsNobodyToStrangers(String parameter, String value, String code) {
    var request = new HashMap<>(request());
    request.put(parameter, value);

    var page = Browser.open("/common/adminconsent", request);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.asString()).contains(code);
    assertThat(page.header("Location")).isNull();
  }

  private static Response open() {
    return Browser.open("/organizations/v2.0/adminconsent", request());
  }

  private static Map<String, String> request() {
    return Map.of(
        "client_id", Northwind.CLIENT,
        "redirect_uri", Browser.REDIRECT,
        "scope", Northwind.SCOPE,
        "state", "s t&1");
  }
}
