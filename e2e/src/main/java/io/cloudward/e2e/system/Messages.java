package io.cloudward.e2e.system;

import java.util.Base64;

/** Messages to deliver, with the subject as their name. */
public final class Messages {

  /** Two halves, so that nobody takes this file for the test file. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private Messages() {}

  /** Text alone. */
  public static String text(String subject, String text) {
    return header(subject) + "Content-Type: text/plain; charset=utf-8\n\n" + text + "\n";
  }

  /** With the EICAR test file. */
  public static String eicar(String subject) {
    return withFile(
        subject, "order.txt", EICAR.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  /** With an attachment. */
  public static String withFile(String subject, String name, byte[] file) {
    return header(subject)
        + """
        Content-Type: multipart/mixed; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        See the file.
        --b
        Content-Type: application/octet-stream; name="%s"
        Content-Disposition: attachment; filename="%s"
        Content-Transfer-Encoding: base64

        %s
        --b--
        """
            .formatted(name, name, Base64.getMimeEncoder().encodeToString(file).replace("\r", ""));
  }

  private static String header(String subject) {
    return """
        From: Partner <partner@fabrikam.example>
        To: Somebody <somebody@guarded-1.example>
        Subject: %s
        Date: Mon, 23 Nov 2026 10:00:00 +0000
        Message-ID: <%s@fabrikam.example>
        MIME-Version: 1.0
        """
        .formatted(subject, Math.abs((long) subject.hashCode()));
  }
}
