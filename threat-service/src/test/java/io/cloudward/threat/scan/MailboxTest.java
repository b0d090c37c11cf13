package io.cloudward.threat.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailboxTest {

  @Test
  void takesMessagesApartAndQuotesAway() throws IOException {
    assertThat(
            messages(
                """
                From ann Mon Nov 23 12:00:00 2026
                Subject: one

                Hello
                >From there
                >>From afar

                From bob Mon Nov 23 12:00:01 2026
                Subject: two

                body
                """))
        .containsExactly(
            """
            Subject: one

            Hello
            From there
            >From afar

            """,
            """
            Subject: two

            body
            """);
  }

  @Test
  void keepsAMarkThatStandsInAParagraph() throws IOException {
    assertThat(messages("From a\nSubject: x\n\nDear all,\nFrom now on\n>From here\n"))
        .containsExactly("Subject: x\n\nDear all,\nFrom now on\nFrom here\n");
  }

  @Test
  void takesWhatHasNoMarkForOneMessage() throws IOException {
    assertThat(messages("Subject: one\r\n\r\nbody")).containsExactly("Subject: one\r\n\r\nbody");
    assertThat(messages("")).isEmpty();
  }

  @Test
  void skipsMessagesThatNobodyReads() throws IOException {
    var mailbox = new Mailbox(stream("From a\nA: 1\n\nx\n\nFrom b\nB: 2\n\ny\n"));

    assertThat(mailbox.next()).isTrue();
    assertThat(mailbox.next()).isTrue();
    assertThat(new String(mailbox.message().readAllBytes(), US_ASCII)).startsWith("B: 2");
    assertThat(mailbox.next()).isFalse();
    assertThat(new Mailbox(stream("From a\nA: 1\n\nx\n\nFrom b\nB: 2\n")).count()).isEqualTo(2);
  }

  private static List<String> messages(String text) throws IOException {
    var mailbox = new Mailbox(stream(text));
    List<String> found = new ArrayList<>();
    while (mailbox.next()) {
      found.add(new String(mailbox.message().readAllBytes(), US_ASCII));
    }
    return found;
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(US_ASCII));
  }
}
