package io.cloudward.quarantine;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** A real mail server on loopback, to which the service sends digests soon after they are due. */
public final class MailServerResource implements QuarkusTestResourceLifecycleManager {

  /** A mail as its reader sees it. */
  public record ReceivedMail(String subject, String text, String html) {}

  private static final AtomicReference<GreenMail> SERVER = new AtomicReference<>();

  @Override
  public Map<String, String> start() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    SERVER.set(server);
    return Map.of(
        "quarkus.mailer.mock", "false",
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", Integer.toString(server.getSmtp().getPort()),
        "quarkus.mailer.start-tls", "DISABLED",
        "quarantine.digest.from", "quarantine@contoso.example",
        "quarantine.digest.every", "3s");
  }

  @Override
  public void stop() {
    Optional.ofNullable(SERVER.getAndSet(null)).ifPresent(GreenMail::stop);
  }

  /** The first mail to an address. */
  public static ReceivedMail await(String address) {
    return Awaitility.await("mail to " + address)
        .atMost(Duration.ofSeconds(60))
        .until(() -> find(address), Optional::isPresent)
        .orElseThrow();
  }

  private static Optional<ReceivedMail> find(String address) {
    return Optional.ofNullable(SERVER.get()).stream()
        .flatMap(server -> Arrays.stream(server.getReceivedMessages()))
        .filter(message -> GreenMailUtil.getAddressList(recipients(message)).contains(address))
        .findFirst()
        .map(MailServerResource::read);
  }

  private static jakarta.mail.Address[] recipients(MimeMessage message) {
    try {
      return message.getAllRecipients();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ReceivedMail read(MimeMessage message) {
    try {
      var content = (MimeMultipart) message.getContent();
      return new ReceivedMail(
          message.getSubject(), part(content, "text/plain"), part(content, "text/html"));
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String part(MimeMultipart content, String type)
      throws MessagingException, IOException {
    for (int i = 0; i < content.getCount(); i++) {
      BodyPart part = content.getBodyPart(i);
      if (part.isMimeType(type)) {
        return (String) part.getContent();
      }
    }
    throw new IllegalStateException("the mail has no " + type);
  }
}
