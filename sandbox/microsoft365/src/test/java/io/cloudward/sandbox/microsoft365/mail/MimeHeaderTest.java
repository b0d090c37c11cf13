package io.cloudward.sandbox.microsoft365.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeHeaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void putsTheNewSubjectInThePlaceOfTheOldOne(String end) {
    var mime = lines(end, "From: a@b", "subject: old", " folded", "To: c@d", "", "Subject: body");

    assertThat(changed(mime, "new"))
        .isEqualTo(lines(end, "From: a@b", "Subject: new", "To: c@d", "", "Subject: body"));
  }

  @Test
  void addsASubjectWhereThereIsNone() {
    var mime = lines("\r\n", "From: a@b", "", "Subject: in the body");

    assertThat(changed(mime, "new"))
        .isEqualTo(lines("\r\n", "Subject: new", "From: a@b", "", "Subject: in the body"));
    assertThat(changed("", "new")).startsWith("Subject: new");
  }

  @Test
  void letsNoLineBreakIntoTheHeader() {
    var mime = lines("\r\n", "Subject: old", "", "text");

    assertThat(changed(mime, "a\r\nBcc: everybody@example.com"))
        .startsWith("Subject: a Bcc: everybody@example.com\r\n");
  }

  private static String changed(String mime, String subject) {
    var bytes = mime.getBytes(StandardCharsets.UTF_8);
    return new String(MimeHeader.withSubject(bytes, subject), StandardCharsets.UTF_8);
  }

  private static String lines(String end, String... lines) {
    return String.join(end, lines) + end;
  }
}
