package io.cloudward.quarantine.digest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one owner.
 *
 * @param owner its address
 * @param entries what can come back, the newest first
 * @param more how many further ones there are
 * @param told items that need no further mail
 */
public record Digest(String owner, List<Entry> entries, int more, List<UUID> told) {

  public Digest {
    entries = List.copyOf(entries);
    told = List.copyOf(told);
  }

  /**
   * An item in the mail.
   *
   * @param title subject or file name
   * @param sender who sent it
   * @param categories what it is taken for
   * @param heldAt when it was taken, for people
   * @param releases whether the link releases it; else it asks for the release
   * @param link where that is done
   */
  public record Entry(
      String title,
      @Nullable String sender,
      String categories,
      String heldAt,
      boolean releases,
      String link) {}
}
