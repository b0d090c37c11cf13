package io.cloudward.dlp.verdict;

import io.cloudward.content.ContentStore;
import io.cloudward.content.ContentUnreadableException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** The bytes of items, as long as they are held for us. */
@ApplicationScoped
class ItemContent {

  /** Uses a file that is gone afterwards. */
  interface Use<T> {
    T of(Path file) throws IOException;
  }

  private final ContentStore store;

  ItemContent(ContentStore store) {
    this.store = store;
  }

  /**
   * Lets {@code use} look at a content; empty if the store has none or cannot decrypt it.
   *
   * @throws IOException if the store cannot be reached
   */
  <T> Optional<T> read(UUID tenant, String sha256, Use<T> use) throws IOException {
    var file = Files.createTempFile("item-", "");
    try {
      if (!copy(tenant, sha256, file)) {
        return Optional.empty();
      }
      return Optional.of(use.of(file));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** The verdict is out: we do not need the content any more. */
  void release(UUID tenant, UUID itemId) throws IOException {
    store.release(tenant, "item:" + itemId + ":dlp");
  }

  private boolean copy(UUID tenant, String sha256, Path file) throws IOException {
    try {
      var content = store.open(tenant, sha256);
      if (content.isEmpty()) {
        return false;
      }
      try (InputStream in = content.get()) {
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return true;
    } catch (ContentUnreadableException e) {
      return false;
    }
  }
}
