package io.cloudward.connector.organization;

/** With which access a connected organization is read without a person. */
public enum AccessChoice {
  /** As the application: it consented, or it is only looked at. */
  APPLICATION,
  /** As the delegate account, which was promoted. */
  DELEGATE;

  /** How the directory of this organization is synchronised by itself. */
  public static AccessChoice of(Organization organization) {
    return switch (organization.delegateRole()) {
      case GLOBAL_ADMINISTRATOR -> DELEGATE;
      case SERVICE_SUPPORT_ADMINISTRATOR, NONE -> APPLICATION;
    };
  }
}
