package io.cloudward.testing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The OpenAPI document of a service as it stands in {@code contracts/rest}. In a
 * {@code @QuarkusTest}:
 *
 * <pre>
 * &#64;Test
 * void equalsTheServedDocument() {
 *   CommittedOpenApi.of("threat-service").equalsServed();
 * }
 * </pre>
 *
 * <p>With {@code -Dcontracts.update=true} the committed document is rewritten instead.
 */
public final class CommittedOpenApi {

  private final Path file;

  private CommittedOpenApi(Path file) {
    this.file = file;
  }

  /**
   * The document of one service.
   *
   * @param service name of the service's directory
   */
  public static CommittedOpenApi of(String service) {
    var root = Path.of(System.getProperty("cloudward.root", ".."));
    return new CommittedOpenApi(root.resolve("contracts/rest/" + service + ".yaml"));
  }

  /** Fails if the service that runs now serves another document than the committed one. */
  public void equalsServed() {
    var served = "# Generated from the code; ./cloudward contracts rewrites it.\n" + served();
    try {
      if (Boolean.getBoolean("contracts.update")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, served);
      }
      assertThat(file)
          .as("the committed document; rewrite it with -Dcontracts.update=true")
          .exists()
          .content()
          .isEqualTo(served);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String served() {
    return RestAssured.given()
        .queryParam("format", "yaml")
        .get("/q/openapi")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replaceFirst("^---\n", "");
  }
}
