package io.cloudward.threat.filter.deception;

import io.cloudward.threat.filter.Filter;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.ScannedItem;
import io.cloudward.threat.policy.settings.DetectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Phishing and business e-mail compromise in messages, judged with the settings of spam. */
@ApplicationScoped
public class DeceptionFilter implements Filter {

  /** The name of the filter in findings. */
  public static final String NAME = "DECEPTION";

  private static final double EAGER = 1.25;
  private static final double CAREFUL = 0.75;

  private final Phrases phrases = Phrases.shipped();
  private final List<MailRule> rules;

  DeceptionFilter() {
    var brands = Brands.shipped();
    this.rules =
        List.of(
            new DeceivingLinks(brands),
            new CredentialHarvest(),
            new PretendedSender(brands),
            new MoneyRequest());
  }

  @Override
  public void look(ScannedItem item, Findings findings) {
    var settings = item.settings().spamProtection();
    if (!item.mail()
        || settings == null
        || !settings.enabled()
        || !item.isIn(settings.appliesTo())
        || item.exemptions().sender()) {
      return;
    }
    var mail = SuspectMail.of(item, phrases);
    var doubts = new Doubts(findings, settings.actions(), factor(settings.level()));
    rules.forEach(rule -> rule.look(mail, doubts));
  }

  private static double factor(DetectionLevel level) {
    return switch (level) {
      case HIGH -> EAGER;
      case MEDIUM -> 1;
      case LOW -> CAREFUL;
    };
  }
}
