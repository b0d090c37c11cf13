package io.cloudward.bench.inspection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Mails with a text body, an HTML body and, every fourth, an attachment of 40 KB. */
public final class MailSamples {

  private static final int MAILS = 200;
  private static final int ATTACHMENT = 40_000;

  private static final String HEADER =
      """
      Received: from a.example by b.example; Mon, 23 Nov 2026 10:00:00 +0000
      From: "Sender" <sender@a.example>
      To: Receiver <receiver@b.example>
      Subject: =?utf-8?Q?Message_%d?=
      Message-ID: <%d@a.example>
      MIME-Version: 1.0
      """;

  private final Random random = new Random(5);

  /** Two hundred of them, always the same. */
  public List<byte[]> make() {
    var mails = new ArrayList<byte[]>();
    for (int i = 0; i < MAILS; i++) {
      mails.add(mail(i).replace("\n", "\r\n").getBytes(UTF_8));
    }
    return mails;
  }

  private String mail(int number) {
    var html = new StringBuilder("<html><body>");
    var text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      var sentence = Words.sentence(random, 14);
      text.append(sentence).append('\n');
      html.append("<p>").append(sentence).append("<a href=3D\"http://a.example/").append(i);
      html.append("\">more</a></p>=\n");
    }
    return HEADER.formatted(number, number)
        + """
        Content-Type: multipart/mixed; boundary="outer"

        --outer
        Content-Type: multipart/alternative; boundary="inner"

        --inner
        Content-Type: text/plain; charset=utf-8

        %s
        --inner
        Content-Type: text/html; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        %s
        --inner--
        %s--outer--
        """
            .formatted(text, html, number % 4 == 0 ? attachment() : "");
  }

  private String attachment() {
    var bytes = new byte[ATTACHMENT];
    random.nextBytes(bytes);
    return """
        --outer
        Content-Type: application/octet-stream; name="data.bin"
        Content-Disposition: attachment; filename="data.bin"
        Content-Transfer-Encoding: base64

        %s
        """
        .formatted(Base64.getMimeEncoder().encodeToString(bytes).replace("\r", ""));
  }
}
