package io.cloudward.connector.enforcement.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.enforcement.effect.Digests;
import io.cloudward.connector.enforcement.effect.Fate;
import io.cloudward.connector.enforcement.effect.HeldCopy;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mailbox in memory that counts what was done to it, so that things done twice are seen. */
public final class FakeMailbox implements MailboxGateway {

  private static final ObjectMapper JSON = new ObjectMapper();

  public final Map<String, String> folders = new LinkedHashMap<>();
  public final Map<String, MessageState> messages = new LinkedHashMap<>();
  public final Map<String, byte[]> mimes = new LinkedHashMap<>();
  public final List<String> effects = new ArrayList<>();
  private final Fate fate;
  private @Nullable String hidden;

  public FakeMailbox(Fate fate) {
    this.fate = fate;
    List.of("inbox", "junkemail", "recoverableitemsdeletions", "projects")
        .forEach(name -> folders.put(name, name));
  }

  /** A message as mail delivery leaves it. */
  public void deliver(String id, String subject, byte[] mime) {
    messages.put(id, new MessageState("inbox", subject, false, notFlagged(), List.of("Red")));
    mimes.put(id, mime);
  }

  public MessageState message(String id) {
    return Objects.requireNonNull(messages.get(id));
  }

  public static JsonNode notFlagged() {
    return JSON.createObjectNode().put("flagStatus", "notFlagged");
  }

  @Override
  public Optional<MessageState> find(String messageId) {
    return fate.meet(
        () ->
            Optional.ofNullable(messages.get(messageId))
                .filter(message -> !message.folderId().equals("recoverableitemsdeletions")));
  }

  @Override
  public String quarantineFolder() {
    return fate.meet(
        () -> {
          var known = hidden;
          if (known == null) {
            known = "hidden-" + effects.size();
            folders.put(known, "Cloudward Quarantine");
            effects.add("make folder");
            hidden = known;
          }
          return known;
        });
  }

  @Override
  public void forgetQuarantineFolder() {
    hidden = null;
  }

  public String hiddenFolder() {
    return Objects.requireNonNull(hidden);
  }

  @Override
  public String folder(WellKnownFolder folder) {
    return fate.meet(folder::graphName);
  }

  @Override
  public Optional<String> path(String folderId) {
    return fate.meet(() -> Optional.ofNullable(folders.get(folderId)));
  }

  @Override
  public String move(String messageId, String folderId) {
    return fate.meet(
        () -> {
          if (!messages.containsKey(messageId) || !folders.containsKey(folderId)) {
            throw new MicrosoftException(FailureKind.NOT_FOUND, "ErrorItemNotFound", null);
          }
          change("move to " + folders.get(folderId), messageId, message(messageId).in(folderId));
          return folderId;
        });
  }

  @Override
  public void delete(String messageId) {
    fate.meet(
        () -> change("delete", messageId, message(messageId).in("recoverableitemsdeletions")));
  }

  @Override
  public void erase(String messageId) {
    fate.meet(
        () -> {
          effects.add("erase");
          messages.remove(messageId);
          mimes.remove(messageId);
        });
  }

  @Override
  public void retitle(String messageId, String subject) {
    fate.meet(() -> change("retitle", messageId, message(messageId).titled(subject)));
  }

  @Override
  public void mark(String messageId, MessageState marks) {
    fate.meet(
        () -> {
          var now = message(messageId);
          change("mark", messageId, marks.in(now.folderId()).titled(now.subject()));
        });
  }

  @Override
  public String digest(String messageId) {
    return fate.meet(() -> Digests.sha256(Objects.requireNonNull(mimes.get(messageId))));
  }

  @Override
  public String put(String folderId, HeldCopy mime) {
    return fate.meet(
        () -> {
          try (var bytes = mime.open()) {
            var id = "imported-" + messages.size();
            mimes.put(id, bytes.readAllBytes());
            effects.add("import");
            messages.put(id, new MessageState(folderId, "", true, notFlagged(), List.of()));
            return id;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  @Override
  public Optional<String> search(String folderId, String internetMessageId) {
    return fate.meet(
        () ->
            messages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("imported"))
                .map(Map.Entry::getKey)
                .findFirst());
  }

  private void change(String effect, String id, MessageState state) {
    if (!state.equals(messages.put(id, state))) {
      effects.add(effect);
    } else {
      effects.add("needless " + effect);
    }
  }
}
