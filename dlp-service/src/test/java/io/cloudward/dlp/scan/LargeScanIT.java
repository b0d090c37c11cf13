package io.cloudward.dlp.scan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.dlp.DlpCaller;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDlpService
class LargeScanIT {

  private static final int MIB = 1 << 20;

  @Test
  void searchesOneLineOfManyMegabytes() {
    byte[] line = new byte[8 * MIB];
    Arrays.fill(line, (byte) 'x');
    byte[] card = " 4012888888881881".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(card, 0, line, line.length - card.length, card.length);

    given()
        .auth()
        .oauth2(TestTokens.session(UUID.randomUUID(), "dlp:view"))
        .contentType("text/plain; charset=utf-8")
        .body(line)
        .post("/api/dlp/scans")
        .then()
        .statusCode(200)
        .body("matches[0].end", equalTo(line.length))
        .body("counts.credit-card", equalTo(1));
  }

  @Test
  void refusesDocumentsThatAreTooLarge() {
    DlpCaller.ofANewTenant()
        .post("templates", "{\"key\": \"" + "x".repeat(2 * MIB) + "\"}")
        .statusCode(413)
        .contentType("application/problem+json");
  }
}
