package io.cloudward.quarantine.digest;

import io.cloudward.quarantine.QuarantineConfig;
import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.ErrandWorker;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sends each owner of a tenant one mail. A mail is sent before that is noted, so a process that
 * dies between sends one twice rather than never. An owner whose mail the server refuses is tried
 * again with the next digest and keeps nobody else from theirs.
 */
@ApplicationScoped
class DigestWorker implements ErrandWorker {

  private static final Logger LOG = Logger.getLogger(DigestWorker.class);

  private final DigestWriter writer;
  private final Mailer mailer;
  private final QuarantineConfig.Digest config;
  private final Clock clock = Clock.systemUTC();

  DigestWorker(DigestWriter writer, Mailer mailer, QuarantineConfig config) {
    this.writer = writer;
    this.mailer = mailer;
    this.config = config.digest();
  }

  @Override
  public ErrandKind kind() {
    return ErrandKind.DIGEST;
  }

  @Override
  public Optional<Instant> run(UUID tenant) {
    var next = Optional.of(clock.instant().plus(config.every()));
    config.from().ifPresent(from -> writer.owners().forEach(owner -> send(from, owner)));
    return next;
  }

  private void send(String from, String owner) {
    var digest = writer.write(owner);
    if (!digest.entries().isEmpty()) {
      try {
        mailer.send(mail(from, digest));
      } catch (RuntimeException e) {
        LOG.warnf("a digest was not sent: %s", e.getClass().getName());
        LOG.debug("failure of the mail server", e);
        return;
      }
    }
    writer.told(digest);
  }

  private static Mail mail(String from, Digest digest) {
    int count = digest.entries().size() + digest.more();
    var subject = count == 1 ? "1 item in quarantine" : count + " items in quarantine";
    return new Mail()
        .setFrom(from)
        .addTo(digest.owner())
        .setSubject(subject)
        .setText(DigestMail.text(digest).render())
        .setHtml(DigestMail.html(digest).render());
  }
}
