package io.cloudward.threat.policy;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.inspection.type.Family;
import io.cloudward.inspection.type.FileType;
import io.cloudward.policy.PolicyInput;
import io.cloudward.policy.PolicyOrder;
import io.cloudward.threat.policy.settings.FileBlocking;
import io.cloudward.threat.policy.settings.MailScope;
import io.cloudward.threat.policy.settings.SpamCategory;
import io.cloudward.threat.policy.settings.ThreatSettings;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a threat policy must be like; says all that is wrong, member by member. Pure. */
final class ThreatPolicyInput {

  private static final Set<Action> OF_MESSAGES = EnumSet.complementOf(EnumSet.of(Action.REPLACE));
  private static final Set<Action> OF_FILES =
      EnumSet.of(Action.PASS, Action.REPLACE, Action.DELETE, Action.QUARANTINE);

  private static final int MOST_ENTRIES = 500;
  private static final int LONGEST_TAG = 60;
  private static final int LONGEST_NOTICE = 1500;
  private static final int LONGEST_PATTERN = 255;

  /** Extensions as file systems have them, without the dot. */
  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9_+#~$!-]{1,16}");

  private static final Set<String> TYPES =
      Stream.concat(Arrays.stream(FileType.values()), Arrays.stream(Family.values()))
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  private final PolicyInput input = new PolicyInput();
  private final ThreatPolicyRequest request;
  private final int lowestPriority;
  private final boolean mail;

  private ThreatPolicyInput(ThreatPolicyRequest request, int lowestPriority) {
    this.request = request;
    this.lowestPriority = lowestPriority;
    this.mail = request.service() == Service.EXCHANGE_ONLINE;
  }

  /**
   * Refuses a new policy that makes no sense.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names what is wrong
   */
  static void check(ThreatPolicyRequest request) {
    new ThreatPolicyInput(request, PolicyOrder.LOWEST).check();
  }

  /** Refuses a new content of {@code standing} that makes no sense, in the same way. */
  static void check(ThreatPolicyRequest request, ThreatPolicy standing) {
    var input = new ThreatPolicyInput(request, DefaultThreatPolicy.LOWEST_PRIORITY);
    var service = standing.protectedService();
    input.input.require(
        service.organizationId().equals(request.organizationId()),
        "organizationId",
        "cannot change");
    input.input.require(service.service() == request.service(), "service", "cannot change");
    input.check();
  }

  private void check() {
    var settings = request.settings();
    input
        .name(request.name())
        .description(request.description())
        .priority(request.priority(), lowestPriority)
        .targets(settings.targets())
        .line("tag", request.tag(), LONGEST_TAG)
        .require(
            settings.notice().length() <= LONGEST_NOTICE,
            "notice",
            "must have at most " + LONGEST_NOTICE + " characters")
        .require(mail || !settings.skipJunkEmail(), "skipJunkEmail", "is for mail only");
    spam();
    malware(settings);
    blocking(settings.fileBlocking());
    var web = settings.webReputation();
    scope("webReputation.appliesTo", web.appliesTo());
    action("webReputation.action", web.action());
    action("webReputation.untestedAction", web.untestedAction());
    input.end();
  }

  private void spam() {
    var spam = request.spamProtection();
    if (spam == null) {
      return;
    }
    input.require(mail, "spamProtection", "is for mail only");
    for (var category : SpamCategory.values()) {
      var field = "spamProtection.actions." + category;
      var action = spam.actions().get(category);
      input.require(action != null, field, "must be given");
      action(field, action);
    }
  }

  private void malware(ThreatSettings settings) {
    var malware = settings.malwareScanning();
    scope("malwareScanning.appliesTo", malware.appliesTo());
    action("malwareScanning.action", malware.action());
    action("malwareScanning.unscannableAction", malware.unscannableAction());
    action("malwareScanning.scannerUnavailableAction", malware.scannerUnavailableAction());
  }

  private void blocking(FileBlocking blocking) {
    scope("fileBlocking.appliesTo", blocking.appliesTo());
    action("fileBlocking.action", blocking.action());
    entries(
        "fileBlocking.types", blocking.types(), TYPES::contains, "must be a file type or family");
    entries(
        "fileBlocking.extensions",
        blocking.extensions(),
        text -> EXTENSION.matcher(text).matches(),
        "must be an extension in lower case without the dot");
    entries(
        "fileBlocking.names",
        blocking.names(),
        text -> !text.isBlank() && text.length() <= LONGEST_PATTERN,
        "must be a file name of at most " + LONGEST_PATTERN + " characters");
  }

  private void entries(String field, List<String> entries, Predicate<String> fits, String message) {
    input.require(
        entries.size() <= MOST_ENTRIES, field, "must have at most " + MOST_ENTRIES + " entries");
    for (int i = 0; i < Math.min(entries.size(), MOST_ENTRIES); i++) {
      input.require(fits.test(entries.get(i)), field + "[" + i + "]", message);
    }
  }

  private void scope(String field, @Nullable MailScope scope) {
    input.require(mail == (scope != null), field, mail ? "must be given" : "is for mail only");
  }

  private void action(String field, @Nullable Action action) {
    var possible = mail ? OF_MESSAGES : OF_FILES;
    input.require(
        action == null || possible.contains(action),
        field,
        "must be one of " + possible + " for " + request.service());
  }
}
