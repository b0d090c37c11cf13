package io.cloudward.contracts;

import io.cloudward.envelope.Topic;
import java.time.Duration;
import java.util.List;

/** Every topic, its one writer and how long it keeps records (design, section 5). */
public final class Topics {

  public static final Topic PROVISIONING_SERVICE =
      Topic.keptForEver("provisioning.service", "provisioning-service");
  public static final Topic CONNECTION_SERVICE =
      Topic.keptForEver("connection.service", "connector-service");
  public static final Topic THREAT_POLICY = Topic.keptForEver("threat.policy", "threat-service");
  public static final Topic DLP_POLICY = Topic.keptForEver("dlp.policy", "dlp-service");
  public static final Topic QUARANTINE_POLICY =
      Topic.keptForEver("quarantine.policy", "quarantine-service");
  public static final Topic CONNECTION_ITEM =
      Topic.kept("connection.item", "connector-service", Duration.ofDays(7));
  public static final Topic THREAT_VERDICT =
      Topic.kept("threat.verdict", "threat-service", Duration.ofDays(7));
  public static final Topic DLP_VERDICT =
      Topic.kept("dlp.verdict", "dlp-service", Duration.ofDays(7));
  public static final Topic QUARANTINE_ITEM =
      Topic.kept("quarantine.item", "quarantine-service", Duration.ofDays(90));
  public static final Topic AUTH_AUDIT = audit("auth", "auth-service");
  public static final Topic PROVISIONING_AUDIT = audit("provisioning", "provisioning-service");
  public static final Topic CONNECTION_AUDIT = audit("connection", "connector-service");
  public static final Topic THREAT_AUDIT = audit("threat", "threat-service");
  public static final Topic DLP_AUDIT = audit("dlp", "dlp-service");
  public static final Topic QUARANTINE_AUDIT = audit("quarantine", "quarantine-service");
  public static final Topic LOG_AUDIT = audit("log", "log-service");

  private Topics() {}

  /** All topics of the system. */
  public static List<Topic> all() {
    return List.of(
        PROVISIONING_SERVICE,
        CONNECTION_SERVICE,
        THREAT_POLICY,
        DLP_POLICY,
        QUARANTINE_POLICY,
        CONNECTION_ITEM,
        THREAT_VERDICT,
        DLP_VERDICT,
        QUARANTINE_ITEM,
        AUTH_AUDIT,
        PROVISIONING_AUDIT,
        CONNECTION_AUDIT,
        THREAT_AUDIT,
        DLP_AUDIT,
        QUARANTINE_AUDIT,
        LOG_AUDIT);
  }

  private static Topic audit(String context, String writer) {
    return Topic.kept(context + ".audit", writer, Duration.ofDays(365));
  }
}
