package io.cloudward.threat.filter;

import io.cloudward.inspection.Inspection;
import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.worker.WorkerSettings;
import io.cloudward.inspection.worker.Workers;
import io.cloudward.threat.policy.PolicyChoice;
import io.cloudward.threat.policy.settings.ThreatSettings;
import io.cloudward.threat.scan.ScanContent;
import io.cloudward.threat.verdict.Verdict;
import io.cloudward.threat.verdict.VerdictFold;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Lets a filter look at something, and says what follows. */
public final class Looking {

  private static final Path DIRECTORY = directory();
  private static final Inspector INSPECTOR =
      new Inspector(DIRECTORY, new Workers(WorkerSettings.of(1, DIRECTORY)));

  private Looking() {}

  /** The settings that every test begins with. */
  public static ThreatSettings recommended() {
    return PolicyChoice.recommended().settings();
  }

  public static Verdict atFile(Filter filter, byte[] bytes, String name, ThreatSettings settings) {
    return at(filter, bytes, INSPECTOR.inspect(bytes, name, "", Limits.defaults()), settings);
  }

  public static Verdict atMail(Filter filter, byte[] bytes, ThreatSettings settings) {
    return at(filter, bytes, inspectMail(bytes), settings);
  }

  public static Inspection inspectMail(byte[] bytes) {
    return INSPECTOR.inspect(bytes, "", "message/rfc822", Limits.defaults());
  }

  public static List<String> rules(Verdict verdict) {
    return verdict.findings().stream().map(finding -> finding.rule()).toList();
  }

  private static Verdict at(
      Filter filter, byte[] bytes, Inspection inspection, ThreatSettings settings) {
    boolean mail = inspection.root().kind() == io.cloudward.inspection.part.PartKind.MESSAGE;
    var findings = new Findings();
    filter.look(
        new ScannedItem(inspection, ScanContent.of(bytes), mail, null, settings, Exemptions.NONE),
        findings);
    return VerdictFold.decide(findings, false);
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("looking");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
