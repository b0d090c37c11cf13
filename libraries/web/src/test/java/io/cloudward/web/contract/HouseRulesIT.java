package io.cloudward.web.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the document of a service says without a word of the service. */
@QuarkusTest
@QuarkusTestResource(AuthServiceResource.class)
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "web"))
class HouseRulesIT {

  @Test
  void tellsHowCallersProveWhoTheyAre() {
    assertThat(document().<String>get("components.securitySchemes.session.in")).isEqualTo("cookie");
    assertThat(document().<String>get("components.securitySchemes.token.scheme"))
        .isEqualTo("bearer");
    assertThat(security("/things", "get"))
        .containsExactly(Map.of("session", List.of()), Map.of("token", List.of()));
  }

  @Test
  void takesEitherPermissionAsEnough() {
    assertThat(security("/open", "post"))
        .containsExactlyInAnyOrder(
            Map.of("session", List.of("dlp:view")),
            Map.of("session", List.of("threat:view")),
            Map.of("token", List.of("dlp:view")),
            Map.of("token", List.of("threat:view")));
  }

  @Test
  void asksForNoCredentialWhereNoneIsNeeded() {
    assertThat(operation("/open", "get")).doesNotContainKey("security");
    assertThat(statuses("/open", "get")).containsExactlyInAnyOrder("200", "503");
  }

  @Test
  void offersTheIdempotencyKeyWhereItIsTaken() {
    assertThat(document().<String>get("components.parameters.IdempotencyKey.name"))
        .isEqualTo("Idempotency-Key");
    assertThat(document().getList("paths.'/things'.post.parameters.'$ref'"))
        .isEqualTo(List.of("#/components/parameters/IdempotencyKey"));
    assertThat(statuses("/things", "post"))
        .contains("400", "401", "403", "409", "413", "415", "422", "503")
        .doesNotContain("412", "428");
    assertThat(statuses("/things", "get")).doesNotContain("409", "413", "415", "422");
  }

  @Test
  void demandsIfMatchWhereItIsRead() {
    assertThat(
            document()
                .<Boolean>get(
                    "paths.'/things/{id}'.put.parameters.find { it.in == 'header' }.required"))
        .isTrue();
    assertThat(statuses("/things/{id}", "put")).contains("404", "412", "428");
  }

  @Test
  void givesEveryProblemTheShapeThatIsSent() {
    var reference = "paths.'/things'.get.responses.'401'.'$ref'";
    assertThat(document().<String>get(reference))
        .isEqualTo("#/components/responses/Unauthenticated");
    var content = "content.'application/problem+json'.schema.'$ref'";
    assertThat(document().<String>get("components.responses.Unauthenticated." + content))
        .isEqualTo("#/components/schemas/Problem");
    assertThat(document().<String>get("paths.'/open'.post.responses.'429'." + content))
        .isEqualTo("#/components/schemas/Problem");
    assertThat(document().<String>get("paths.'/open'.post.responses.'429'.description"))
        .isEqualTo("Slowly, please");
    assertThat(document().<Map<String, ?>>get("components.schemas"))
        .containsKeys("Problem", "FieldError")
        .doesNotContainKeys("HttpProblem", "HttpValidationProblem", "Violation");
  }

  private static JsonPath document() {
    return given().queryParam("format", "json").get("/q/openapi").jsonPath();
  }

  private static List<Map<String, List<String>>> security(String path, String method) {
    return document().get("paths.'%s'.%s.security".formatted(path, method));
  }

  private static Map<String, ?> operation(String path, String method) {
    return document().get("paths.'%s'.%s".formatted(path, method));
  }

  private static Set<String> statuses(String path, String method) {
    return document()
        .<Map<String, ?>>get("paths.'%s'.%s.responses".formatted(path, method))
        .keySet();
  }
}
