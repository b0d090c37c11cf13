package io.cloudward.dlp.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.dlp.engine.Text;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBodyTest {

  private static final int LONG = 1 << 20;

  @Test
  void keepsAShortTextInMemory() throws IOException {
    try (var body = read("müde".getBytes(StandardCharsets.ISO_8859_1), "ISO-8859-1", LONG)) {
      assertThat(body.text()).isInstanceOf(Text.InMemory.class);
      assertThat(bytes(body.text())).asString(StandardCharsets.UTF_8).isEqualTo("müde");
    }
  }

  @Test
  void keepsALongTextInAFileUntilItIsClosed() throws IOException {
    var text = "日本語 text. ".repeat(60_000);
    var body = read(text.getBytes(StandardCharsets.UTF_16LE), "UTF-16LE", 4 * LONG);
    var file = ((Text.InFile) body.text()).file();

    assertThat(Files.readString(file)).isEqualTo(text);
    assertThat(body.text().length()).isEqualTo(Files.size(file));

    body.close();

    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void readsCharactersThatPiecesCutApart(int shift) throws IOException {
    var text = "x".repeat(shift) + "é€🎉".repeat(WellFormedUtf8.PIECE / 4);

    try (var body = read(text.getBytes(StandardCharsets.UTF_8), "utf-8", 4 * LONG)) {
      assertThat(bytes(body.text())).asString(StandardCharsets.UTF_8).isEqualTo(text);
    }
  }

  @Test
  void readsBrokenBytesInPiecesLikeTheWhole() throws IOException {
    byte[] bytes = new byte[3 * WellFormedUtf8.PIECE + 1];
    new Random(4).nextBytes(bytes);

    try (var body = read(bytes, "utf-8", 4 * LONG)) {
      assertThat(bytes(body.text())).isEqualTo(WellFormedUtf8.of(bytes));
    }
  }

  @Test
  void refusesWhatIsLongerThanAllowed() throws IOException {
    byte[] text = new byte[LONG + 1];

    assertThatThrownBy(() -> read(text, "utf-8", LONG))
        .isInstanceOfSatisfying(
            HttpProblem.class, problem -> assertThat(problem.getStatusCode()).isEqualTo(413));
    try (var body = read(text, "utf-8", LONG + 1)) {
      assertThat(body.text().length()).isEqualTo(LONG + 1);
    }
  }

  private static TextBody read(byte[] text, String charset, long longest) throws IOException {
    return TextBody.read(new ByteArrayInputStream(text), charset, longest);
  }

  private static byte[] bytes(Text text) throws IOException {
    return switch (text) {
      case Text.InMemory memory -> memory.utf8();
      case Text.InFile file -> Files.readAllBytes(file.file());
    };
  }
}
