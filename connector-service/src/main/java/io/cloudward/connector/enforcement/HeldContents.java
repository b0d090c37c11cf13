package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.Cases.Held;
import io.cloudward.connector.enforcement.effect.HeldCopy;
import io.cloudward.connector.graph.GraphDownload;
import io.cloudward.content.ContentStore;
import io.cloudward.content.ContentTooLargeException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bytes of items in the content store, as enforcement needs them. */
@ApplicationScoped
class HeldContents {

  private final ContentStore store;
  private final EnforcementConfig config;
  private final Clock clock;

  HeldContents(ContentStore store, EnforcementConfig config, Clock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Holds the bytes that were judged until quarantine-service holds them itself; what the store has
   * not or no longer is read from Microsoft 365.
   *
   * @throws UncheckedIOException if they cannot be stored
   */
  Held hold(EnforcementCase known, Original original) {
    var until = clock.instant().plus(config.hold());
    var sha256 = known.description().sha256();
    try {
      if (sha256 != null && store.hold(known.tenant(), sha256, known.enforcedHolder(), until)) {
        return new Held(sha256, known.description().size());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return original.into(bytes -> put(known, bytes, until));
  }

  /** What the store refuses is no broken download, and is not read again. */
  private Held put(EnforcementCase known, InputStream bytes, Instant until) throws IOException {
    try {
      var stored = store.put(known.tenant(), bytes, known.enforcedHolder(), until);
      return new Held(stored.sha256(), stored.size());
    } catch (ContentTooLargeException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes as Microsoft 365 has them. */
  interface Original {

    /** Reads them. */
    Held into(GraphDownload.Sink<Held> sink);
  }

  /** Lets go of what was held for quarantine. */
  void release(EnforcementCase known) {
    release(known.tenant(), known.enforcedHolder());
  }

  /** Lets go of what was held for the time of judging. */
  void releaseJudged(UUID tenant, UUID item) {
    release(tenant, "item:" + item + ":connector");
  }

  /** The bytes that are kept for a release. */
  HeldCopy copy(EnforcementCase known) {
    return new StoredCopy(known.tenant(), known.heldSha256());
  }

  private void release(UUID tenant, String holder) {
    try {
      store.release(tenant, holder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class StoredCopy implements HeldCopy {

    private final UUID tenant;
    private final @Nullable String sha256;

    StoredCopy(UUID tenant, @Nullable String sha256) {
      this.tenant = tenant;
      this.sha256 = sha256;
    }

    @Override
    public @Nullable String sha256() {
      return sha256;
    }

    @Override
    public boolean isThere() {
      try {
        return sha256 != null && store.exists(tenant, sha256);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public InputStream open() throws IOException {
      if (sha256 == null) {
        throw new FileNotFoundException();
      }
      return store.open(tenant, sha256).orElseThrow(FileNotFoundException::new);
    }
  }
}
