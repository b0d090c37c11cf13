package io.cloudward.quarantine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessagePreviewTest {

  private static final String MESSAGE =
      """
      From: =?utf-8?Q?J=C3=BCrgen?= <juergen@fabrikam.example>
      Subject: =?utf-8?B?UmVjaG51bmcgw7xiZXI=?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=outer

      --outer
      Content-Type: multipart/alternative; boundary=inner

      --inner
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Gr=FC=DFe, see http://evil.example/x
      --inner
      Content-Type: text/html; charset=utf-8

      <p>Hello<script>alert(1)</script> <a href="http://evil.example/x">there</a></p>
      --inner--
      --outer
      Content-Type: application/zip; name="a.zip"
      Content-Disposition: attachment; filename="=?utf-8?Q?Rechnung_=C3=BC?=.zip"
      Content-Transfer-Encoding: base64

      AAECAwQFBgcICQ==
      --outer
      Content-Type: message/rfc822

      Subject: inside

      Inner text
      --outer--
      """;

  @Test
  void showsHeaderTextHtmlAndAttachments() throws IOException {
    var preview = preview(MESSAGE.replace("\n", "\r\n"));

    assertThat(preview.headers())
        .contains(
            new PreviewResponse.Header("From", "Jürgen <juergen@fabrikam.example>"),
            new PreviewResponse.Header("Subject", "Rechnung über"));
    assertThat(preview.text()).isEqualToIgnoringNewLines("Grüße, see hxxp[:]//evil[.]example/x");
    assertThat(preview.html()).contains("Hello", "there").doesNotContain("alert", "href");
    assertThat(preview.links()).containsExactly("hxxp[:]//evil[.]example/x");
    assertThat(preview.attachments())
        .extracting(PreviewResponse.Attachment::type)
        .containsExactly("application/zip", "message/rfc822");
    assertThat(preview.attachments().getFirst().name()).isEqualTo("Rechnung ü.zip");
    assertThat(preview.attachments().getFirst().size()).isEqualTo(10);
    assertThat(preview.truncated()).isFalse();
  }

  @Test
  void leavesOutWhatIsTooMuchAndSaysSo() throws IOException {
    var long1 = "Subject: long\r\n\r\n" + "x".repeat(100).concat("\r\n").repeat(10_000);
    var many =
        "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
            + "--b\r\nContent-Disposition: attachment\r\n\r\nx\r\n".repeat(500);

    assertThat(preview(long1).truncated()).isTrue();
    assertThat(preview(long1).text()).hasSize(512 * 1024);
    assertThat(preview(many).truncated()).isTrue();
    assertThat(preview(many).attachments()).hasSize(200);
  }

  @Test
  void answersWhateverTheBytesAre() throws IOException {
    var random = new Random(20_261_123);
    var bytes = MESSAGE.getBytes(StandardCharsets.UTF_8);
    for (int round = 0; round < 500; round++) {
      var mutant = bytes.clone();
      for (int i = 0; i < 8; i++) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt();
      }

      var preview = MessagePreview.of(new ByteArrayInputStream(mutant));

      assertThat(String.valueOf(preview.html())).doesNotContain("<script", "href=");
    }
  }

  @Test
  void showsTextFilesAndNothingOfOthers() throws IOException {
    var text = "Grüße from https://evil.example/x";

    assertThat(file(text.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo("Grüße from hxxps[:]//evil[.]example/x");
    assertThat(file(Base64.getDecoder().decode("AAECAwQFBgcICf8=")).text()).isNull();
    assertThat(file("ü".repeat(200_000).getBytes(StandardCharsets.UTF_8)).truncated()).isTrue();
    assertThat(file(("x" + "ü".repeat(200_000)).getBytes(StandardCharsets.UTF_8)).text())
        .startsWith("xüü");
  }

  private static PreviewResponse preview(String message) throws IOException {
    return MessagePreview.of(
        new ByteArrayInputStream(message.getBytes(StandardCharsets.ISO_8859_1)));
  }

  private static PreviewResponse file(byte[] content) throws IOException {
    return FilePreview.of(new ByteArrayInputStream(content));
  }
}
