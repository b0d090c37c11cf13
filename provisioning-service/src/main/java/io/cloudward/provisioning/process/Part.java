package io.cloudward.provisioning.process;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What others have to do for a process. */
public enum Part {
  CONNECTED,
  THREAT_PREPARED,
  DLP_PREPARED,
  QUARANTINE_PREPARED,
  THREAT_ENABLED,
  DLP_ENABLED,
  QUARANTINE_ENABLED,
  THREAT_DISABLED,
  DLP_DISABLED,
  QUARANTINE_DISABLED,
  DISCONNECTED;

  private static final Set<Part> READY =
      EnumSet.of(CONNECTED, THREAT_PREPARED, DLP_PREPARED, QUARANTINE_PREPARED);
  private static final Set<Part> ENABLED =
      EnumSet.of(THREAT_ENABLED, DLP_ENABLED, QUARANTINE_ENABLED);
  private static final Set<Part> GONE =
      EnumSet.of(THREAT_DISABLED, DLP_DISABLED, QUARANTINE_DISABLED, DISCONNECTED);

  /** The default policies of {@code context} stand. */
  public static Part prepared(String context) {
    return of(context, "PREPARED");
  }

  /** The policies of {@code context} act. */
  public static Part enabled(String context) {
    return of(context, "ENABLED");
  }

  /** The policies of {@code context} no longer act. */
  public static Part disabled(String context) {
    return of(context, "DISABLED");
  }

  /** Whether policies may be enabled. */
  static boolean areReady(Set<Part> parts) {
    return parts.containsAll(READY);
  }

  /** Whether all policies act. */
  static boolean areEnabled(Set<Part> parts) {
    return parts.containsAll(ENABLED);
  }

  /** Whether nothing of the protection is left. */
  static boolean areGone(Set<Part> parts) {
    return parts.containsAll(GONE);
  }

  private static Part of(String context, String done) {
    return valueOf(context.toUpperCase(Locale.ROOT) + "_" + done);
  }
}
