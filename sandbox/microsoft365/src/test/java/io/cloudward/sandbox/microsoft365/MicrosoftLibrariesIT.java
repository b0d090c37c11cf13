package io.cloudward.sandbox.microsoft365;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IClientCredential;
import com.microsoft.aad.msal4j.MsalException;
import com.microsoft.aad.msal4j.PublicClientApplication;
import com.microsoft.aad.msal4j.UserNamePasswordParameters;
import com.microsoft.graph.models.Subscription;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.serialization.AdditionalDataHolder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Microsoft's own client libraries, unmodified, find the sandbox to be what they expect. */
@QuarkusTest
@QuarkusTestResource(value = LocalhostCertificate.class, restrictToAnnotatedClass = true)
class MicrosoftLibrariesIT {
  private static final Set<String> SCOPES = Set.of(Northwind.SCOPE);

  @TestHTTPResource(value = "/", tls = true)
  @Nullable URI secure;

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void signInWithASecretOrACertificate() throws Exception {
    var certificate = ClientCertificate.generate("msal");
    RestAssured.given()
        .contentType(ContentType.JSON)
        .body(Map.of("certificate", certificate.pem()))
        .post("/control/applications")
        .then()
        .statusCode(200);

    for (var credential :
        List.of(
            ClientCredentialFactory.createFromSecret(Northwind.SECRET),
            ClientCredentialFactory.createFromCertificate(
                certificate.key(), certificate.certificate()))) {
      var parameters = ClientCredentialParameters.builder(SCOPES).build();
      var result = confidential(credential).acquireToken(parameters).get();
      assertThat(result.accessToken()).startsWith("eyJ");
    }
    var wrong = confidential(ClientCredentialFactory.createFromSecret("wrong"));
    assertThatThrownBy(
            () -> wrong.acquireToken(ClientCredentialParameters.builder(SCOPES).build()).get())
        .cause()
        .isInstanceOfSatisfying(
            MsalException.class,
            failure -> assertThat(failure.errorCode()).isEqualTo("invalid_client"));
  }

  @Test
  void signInWithAPassword() throws Exception {
    var client =
        PublicClientApplication.builder(Northwind.CLIENT)
            .authority(authority())
            .instanceDiscovery(false)
            .sslSocketFactory(tls())
            .build();

    var result = client.acquireToken(password(Northwind.PASSWORD)).get();

    assertThat(result.account().username()).isEqualTo(Northwind.ADMIN);
    assertThat(result.idToken()).isNotBlank();
    assertThatThrownBy(() -> client.acquireToken(password("wrong")).get())
        .cause()
        .isInstanceOfSatisfying(
            MsalException.class,
            failure -> assertThat(failure.errorCode()).isEqualTo("invalid_grant"))
        .hasMessageContaining("AADSTS50126");
  }

  @Test
  void readEverythingWithoutAnUnknownProperty() {
    var graph = MicrosoftClient.connect();

    var organization = Objects.requireNonNull(graph.organization().get());
    var users = Objects.requireNonNull(graph.users().get());
    var delta = Objects.requireNonNull(graph.users().delta().get());
    var groups = Objects.requireNonNull(graph.groups().get());
    var sites = Objects.requireNonNull(graph.sites().getAllSites().get());
    var products = Objects.requireNonNull(graph.subscribedSkus().get());
    var domains = Objects.requireNonNull(graph.domains().get());
    var principals = Objects.requireNonNull(graph.servicePrincipals().get());
    var drive = Objects.requireNonNull(graph.users().byUserId(Northwind.ALICE).drive().get());
    var root = Objects.requireNonNull(graph.drives().byDriveId(id(drive.getId())).root().get());

    var everything = new java.util.ArrayList<AdditionalDataHolder>();
    everything.addAll(Objects.requireNonNull(organization.getValue()));
    everything.addAll(Objects.requireNonNull(users.getValue()));
    everything.addAll(Objects.requireNonNull(delta.getValue()));
    everything.addAll(Objects.requireNonNull(groups.getValue()));
    everything.addAll(Objects.requireNonNull(sites.getValue()));
    everything.addAll(Objects.requireNonNull(products.getValue()));
    everything.addAll(Objects.requireNonNull(domains.getValue()));
    everything.addAll(Objects.requireNonNull(principals.getValue()));
    everything.addAll(List.of(drive, root));
    assertThat(everything).hasSizeGreaterThan(60).allSatisfy(MicrosoftLibrariesIT::isFullyKnown);
    assertThat(users.getValue().getFirst().getUserPrincipalName()).isEqualTo(Northwind.ADMIN);
    assertThat(delta.getOdataDeltaLink()).contains("$deltatoken=");
  }

  @Test
  void understandErrorsAndSubscribe() throws Exception {
    var graph = MicrosoftClient.connect();
    assertThatThrownBy(() -> graph.users().byUserId("nobody").get())
        .isInstanceOfSatisfying(
            ODataError.class,
            error -> {
              var body = Objects.requireNonNull(error.getError());
              assertThat(body.getCode()).isEqualTo("Request_ResourceNotFound");
              assertThat(Objects.requireNonNull(body.getInnerError()).getRequestId()).isNotBlank();
            });

    try (var receiver = new Receiver(Receiver.Manner.RIGHT)) {
      var wanted = new Subscription();
      wanted.setChangeType("updated");
      wanted.setResource("users");
      wanted.setNotificationUrl(receiver.url());
      wanted.setClientState("secret");
      wanted.setExpirationDateTime(OffsetDateTime.now(java.time.ZoneOffset.UTC).plusHours(1));
      var made = Objects.requireNonNull(graph.subscriptions().post(wanted));
      assertThat(made.getId()).isNotBlank();
      isFullyKnown(made);
      graph.subscriptions().bySubscriptionId(id(made.getId())).delete();
    }
  }

  private static void isFullyKnown(AdditionalDataHolder object) {
    assertThat(object.getAdditionalData().keySet())
        .allMatch(
            name -> name.startsWith("@") || name.contains("@odata") || name.contains("@delta"));
  }

  private ConfidentialClientApplication confidential(IClientCredential credential)
      throws Exception {
    return ConfidentialClientApplication.builder(Northwind.CLIENT, credential)
        .authority(authority())
        .instanceDiscovery(false)
        .sslSocketFactory(tls())
        .build();
  }

  private static UserNamePasswordParameters password(String password) {
    return UserNamePasswordParameters.builder(SCOPES, Northwind.ADMIN, password.toCharArray())
        .build();
  }

  private static SSLSocketFactory tls() {
    return LocalhostCertificate.trust().getSocketFactory();
  }

  private String authority() {
    return Objects.requireNonNull(secure).resolve("/" + Northwind.ID + "/").toString();
  }

  private static String id(@Nullable String id) {
    return Objects.requireNonNull(id);
  }
}
