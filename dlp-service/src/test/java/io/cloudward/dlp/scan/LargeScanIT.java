package io.cloudward.dlp.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.dlp.DlpCaller;
import io.cloudward.dlp.WithDlpService;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDlpService
class LargeScanIT {

  private static final int MIB = 1 << 20;
  private static final byte[] CARD = " 4012888888881881 ".getBytes(StandardCharsets.US_ASCII);

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

  /** Made while they are sent: what takes memory is the service. */
  @Test
  void searchesSeveralLongTextsAtOnce() {
    var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    var request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port + "/api/dlp/scans"))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofInputStream(() -> new Cards(72)))
            .build();

    var answers =
        Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
            .limit(3)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(200);
              assertThat(answer.body()).contains("\"credit-card\":72");
            });
  }

  @Test
  void refusesAGigabyteAtOnce() throws IOException {
    try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
      var request =
          """
          POST /api/dlp/scans HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer %s\r
          Content-Type: text/plain\r
          Content-Length: 1073741824\r
          \r
          4111"""
              .formatted(token());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));

      var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

      assertThat(answer).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void refusesDocumentsThatAreTooLarge() {
    DlpCaller.ofANewTenant()
        .post("templates", "{\"key\": \"" + "x".repeat(2 * MIB) + "\"}")
        .statusCode(413)
        .contentType("application/problem+json");
  }

  private static String token() {
    return TestTokens.session(UUID.randomUUID(), "dlp:view");
  }

  /** So many mebibytes, each with a card number and else one word. */
  private static final class Cards extends InputStream {

    private final int length;
    private int at;

    Cards(int mebibytes) {
      length = mebibytes * MIB;
    }

    @Override
    public int read() {
      if (at == length) {
        return -1;
      }
      int place = at++ % MIB;
      return place < CARD.length ? CARD[place] : 'x';
    }
  }
}
