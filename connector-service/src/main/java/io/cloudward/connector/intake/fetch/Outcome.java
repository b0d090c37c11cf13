package io.cloudward.connector.intake.fetch;

import io.cloudward.contracts.item.ItemDescription;
import org.jspecify.annotations.Nullable;

/** How fetching an item ended. */
sealed interface Outcome {

  /** No item of ours: a draft, or thrown away, or older than the connection. */
  record NoItem() implements Outcome {}

  /** Graph does not tell yet where it lies. */
  record NotYet() implements Outcome {}

  /** It is not announced: GONE, SUPERSEDED by a newer version, OWN_CONTENT. */
  record Skipped(String reason) implements Outcome {}

  /**
   * It is known, and its content is in the store unless that could not be had.
   *
   * @param description what people need to know of it
   * @param mediaType message/rfc822, or the file's declared type
   * @param inJunk whether the message lies in the Junk Email folder
   * @param unfetched why the content is not there
   */
  record Fetched(
      ItemDescription description, String mediaType, boolean inJunk, @Nullable String unfetched)
      implements Outcome {

    static final String MESSAGE = "message/rfc822";

    static Fetched unread(ItemDescription description, boolean inJunk) {
      return new Fetched(description, "application/octet-stream", inJunk, Content.UNREADABLE);
    }
  }
}
