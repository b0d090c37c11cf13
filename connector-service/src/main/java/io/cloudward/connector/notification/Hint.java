package io.cloudward.connector.notification;

/** What a notification hints at. */
public enum Hint {
  /** Something in the resource changed. */
  CHANGE,
  /** Access is about to end; the subscription has to be reauthorised. */
  REAUTHORIZE,
  /** Graph removed the subscription. */
  REMOVED,
  /** Notifications were lost. */
  MISSED;

  static Hint of(String lifecycleEvent) {
    return switch (lifecycleEvent) {
      case "reauthorizationRequired" -> REAUTHORIZE;
      case "subscriptionRemoved" -> REMOVED;
      case "missed" -> MISSED;
      default -> CHANGE;
    };
  }
}
