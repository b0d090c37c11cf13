package io.cloudward.security;

import java.util.Set;

/**
 * The permissions that a role or an API token can grant, as they stand in the claim {@code groups}
 * of a session token and in the scopes of an API token.
 */
public final class Permissions {

  public static final String PROVISIONING_VIEW = "provisioning:view";
  public static final String PROVISIONING_MANAGE = "provisioning:manage";
  public static final String CONNECTIONS_VIEW = "connections:view";
  public static final String CONNECTIONS_MANAGE = "connections:manage";
  public static final String THREAT_VIEW = "threat:view";
  public static final String THREAT_MANAGE = "threat:manage";
  public static final String DLP_VIEW = "dlp:view";
  public static final String DLP_MANAGE = "dlp:manage";
  public static final String QUARANTINE_VIEW = "quarantine:view";
  public static final String QUARANTINE_MANAGE = "quarantine:manage";
  public static final String LOGS_VIEW = "logs:view";
  public static final String ADMINISTRATION_VIEW = "administration:view";
  public static final String ADMINISTRATION_MANAGE = "administration:manage";

  /** Every permission there is. */
  public static final Set<String> ALL =
      Set.of(
          PROVISIONING_VIEW,
          PROVISIONING_MANAGE,
          CONNECTIONS_VIEW,
          CONNECTIONS_MANAGE,
          THREAT_VIEW,
          THREAT_MANAGE,
          DLP_VIEW,
          DLP_MANAGE,
          QUARANTINE_VIEW,
          QUARANTINE_MANAGE,
          LOGS_VIEW,
          ADMINISTRATION_VIEW,
          ADMINISTRATION_MANAGE);

  private Permissions() {}
}
