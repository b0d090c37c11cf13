package io.cloudward.inspection.header;

/**
 * A mailbox in a header.
 *
 * @param displayName decoded; empty if there is none; at most 998 characters
 * @param address local part and domain as written; may be malformed; at most 998 characters
 */
public record MailAddress(String displayName, String address) {

  /** What follows the last at sign, in lower case; empty if there is none. */
  public String domain() {
    int at = address.lastIndexOf('@');
    return at < 0 ? "" : address.substring(at + 1).toLowerCase(java.util.Locale.ROOT);
  }

  /** Addresses are personal. */
  @Override
  public String toString() {
    return "MailAddress[…]";
  }
}
