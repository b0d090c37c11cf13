package io.cloudward.threat.filter.deception;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.threat.filter.Looking;
import io.cloudward.threat.filter.Samples;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Mail that is written to keep the filter busy: looking at it takes no longer than reading it. */
class HostileMailTest {

  private static final int MANY = 900_000;
  private static final Duration MOST = Duration.ofSeconds(3);
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  private static final DeceptionFilter FILTER = new DeceptionFilter();

  @Test
  void looksAtWhatIsLongAndManyInTime() {
    Map<String, Long> late = new LinkedHashMap<>();
    for (var mail : mails().entrySet()) {
      long started = PROCESSOR.getCurrentThreadCpuTime();
      Looking.atMail(FILTER, Samples.utf8(mail.getValue()), Looking.recommended());
      long millis = (PROCESSOR.getCurrentThreadCpuTime() - started) / 1_000_000;
      if (millis > MOST.toMillis()) {
        late.put(mail.getKey(), millis);
      }
    }

    assertThat(late).isEmpty();
  }

  private static Map<String, String> mails() {
    Map<String, String> mails = new LinkedHashMap<>();
    mails.put("name without at sign", "From: " + "a".repeat(MANY) + " <a@b.example>\r\n\r\nx");
    mails.put(
        "name of brackets", "From: \"" + "[@:".repeat(MANY / 3) + "\" <a@b.example>\r\n\r\nx");
    mails.put("domain", "From: a@" + "o.".repeat(MANY / 2) + "example\r\nTo: b@c.example\r\n\r\nx");
    mails.put(
        "recipients that look like the sender",
        "From: a@northwind.example\r\nTo: " + recipients() + "\r\n\r\nx");
    mails.put("answers", "Reply-To: " + "a@b.example,".repeat(MANY / 12) + "\r\n\r\nx");
    mails.put("subject", "Subject: " + "verify your ".repeat(MANY / 12) + "\r\n\r\nx");
    mails.put("addresses with many dots", page("<a href='http://" + "a.".repeat(4000) + "'>x</a>"));
    mails.put(
        "addresses with many signs", page("<a href='http://a.example/" + "!".repeat(8000) + "'>"));
    mails.put("chiefs", "Subject: x\r\n\r\n" + "chief a ".repeat(MANY / 8));
    mails.put("blanks", "Subject: x\r\n\r\n" + " \u00A0".repeat(MANY / 2));
    return mails;
  }

  private static String recipients() {
    var list = new StringBuilder();
    for (int i = 0; list.length() < MANY; i++) {
      list.append("b@n0rthwind%d.example,".formatted(i));
    }
    return list.toString();
  }

  /** Two hundred links, each a little different. */
  private static String page(String link) {
    var page = new StringBuilder("Subject: x\r\nContent-Type: text/html\r\n\r\n");
    for (int i = 0; i < 200; i++) {
      page.append(link.replace("http://", "http://h" + i + "."));
    }
    return page.toString();
  }
}
