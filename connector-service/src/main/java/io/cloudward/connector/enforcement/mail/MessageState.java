package io.cloudward.connector.enforcement.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What a person sees of a message besides its content.
 *
 * @param folderId the folder it lies in
 * @param subject its subject
 * @param read whether it was read
 * @param flag the follow-up flag as Graph tells it
 * @param categories its categories
 */
public record MessageState(
    String folderId, String subject, boolean read, JsonNode flag, List<String> categories) {

  public MessageState {
    categories = List.copyOf(categories);
  }

  MessageState in(String otherFolder) {
    return new MessageState(otherFolder, subject, read, flag, categories);
  }

  MessageState titled(String otherSubject) {
    return new MessageState(folderId, otherSubject, read, flag, categories);
  }

  /** Subjects are personal. */
  @Override
  public String toString() {
    return "MessageState";
  }
}
