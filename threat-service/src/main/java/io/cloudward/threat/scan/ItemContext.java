package io.cloudward.threat.scan;

import io.cloudward.contracts.item.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item beside its bytes.
 *
 * @param mail whether it is a message
 * @param name of a file; empty for messages
 * @param mediaType as declared; empty if nobody said
 * @param sender who sent a message or changed a file, if somebody knows it beside the bytes
 * @param direction which way a message goes
 */
public record ItemContext(
    boolean mail,
    String name,
    String mediaType,
    @Nullable String sender,
    @Nullable Direction direction) {

  /** The media type of messages. */
  public static final String MESSAGE = "message/rfc822";

  /** A message of which nothing else is known. */
  public static ItemContext message() {
    return new ItemContext(true, "", MESSAGE, null, null);
  }

  /** A file of which nothing else is known. */
  public static ItemContext file(String name, String mediaType) {
    return new ItemContext(false, name, mediaType, null, null);
  }

  /** Names and addresses are content. */
  @Override
  public String toString() {
    return "ItemContext[mail=" + mail + "]";
  }
}
