package io.cloudward.sandbox.microsoft365.graph;

import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;

/**
 * Who may open other people's mailboxes with a delegated token. Exchange decides by role groups of
 * its own, which the sandbox does not play; it lets these directory roles stand for them, so that a
 * delegate account can work.
 */
public final class MailboxAccess {
  private MailboxAccess() {}

  /** Whether the caller may open mailboxes other than its own. */
  public static boolean mayOpenMailboxes(Caller caller) {
    return caller.mayAs(
        DirectoryRole.GLOBAL_ADMINISTRATOR,
        DirectoryRole.EXCHANGE_ADMINISTRATOR,
        DirectoryRole.SERVICE_SUPPORT_ADMINISTRATOR);
  }
}
