package io.cloudward.content;

import io.cloudward.content.Blobs.Blob;
import io.cloudward.keys.KeyWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Encrypted content by tenant and SHA-256, counted by holders. Several processes may use the same
 * blobs at once, without locks: a holder writes its hold before it looks for a copy, a remover
 * marks a copy before it looks for holds, so one of them always sees the other. A copy that carries
 * a remover's mark is never relied upon.
 *
 * <p>Whatever step a process dies at, content is either whole or absent; what it left behind goes
 * by {@link #sweep()}.
 */
public final class ContentStore implements AutoCloseable {

  private final Blobs blobs;
  private final Seal seal;
  private final long largest;
  private final Removal removal;

  /**
   * A store.
   *
   * @param blobs where the sealed bytes lie; closed with the store
   * @param keys master keys
   * @param largest content that is accepted, in bytes
   * @param clock decides what has expired
   */
  public ContentStore(Blobs blobs, KeyWrapper keys, long largest, Clock clock) {
    this.blobs = blobs;
    this.seal = new Seal(keys);
    this.largest = largest;
    this.removal = new Removal(blobs, clock);
  }

  /**
   * Stores all of {@code content} and holds it, unless the tenant has the same content already:
   * then it only holds it.
   *
   * @param holder who needs the content: 1 to 128 letters, digits or {@code ._:-}
   * @param until when the hold ends by itself
   * @throws ContentTooLargeException if it has more bytes than the store accepts
   */
  public StoredContent put(UUID tenant, InputStream content, String holder, Instant until)
      throws IOException {
    Address.checked(holder);
    try (var upload = new Upload(blobs.spool())) {
      var stored = upload.receive(content, tenant, seal, largest);
      var address = new Address(tenant, stored.sha256());
      writeHold(address, holder, until);
      if (!hasLiveCopy(address)) {
        blobs.move(upload.file(), address.copy(UUID.randomUUID().toString()));
      }
      return stored;
    }
  }

  /**
   * Holds content that is there already; a holder that holds it already gets the new end.
   *
   * @return whether the content is there and stays
   */
  public boolean hold(UUID tenant, String sha256, String holder, Instant until) throws IOException {
    var address = new Address(tenant, sha256);
    writeHold(address, holder, until);
    if (hasLiveCopy(address) || rescue(address)) {
      return true;
    }
    removal.letGo(address, holder);
    return false;
  }

  /**
   * Lets go of everything that {@code holder} holds; content that nobody else holds is gone when
   * this returns.
   *
   * @return how many contents are gone
   */
  public int release(UUID tenant, String holder) throws IOException {
    int gone = 0;
    for (var sha256 : blobs.children(Address.ofHolder(tenant, holder))) {
      gone += removal.letGo(new Address(tenant, sha256), holder) ? 1 : 0;
    }
    return gone;
  }

  /**
   * The content, decrypted while it is read; a changed byte ends in an {@link IOException} before
   * it is returned.
   *
   * @throws ContentUnreadableException if its key is unknown or it does not belong here
   */
  public Optional<InputStream> open(UUID tenant, String sha256) throws IOException {
    var address = new Address(tenant, sha256);
    for (var copy : holdings(address).copies()) {
      var sealed = blobs.open(copy.key());
      if (sealed.isPresent()) {
        return Optional.of(seal.decrypting(sealed.get(), address));
      }
    }
    return Optional.empty();
  }

  /** Whether the tenant has the content. */
  public boolean exists(UUID tenant, String sha256) throws IOException {
    return !holdings(new Address(tenant, sha256)).copies().isEmpty();
  }

  /** Removes content whoever holds it; returns whether it was there. */
  public boolean delete(UUID tenant, String sha256) throws IOException {
    return removal.delete(new Address(tenant, sha256));
  }

  /** Removes holds that have ended, content that nobody holds, and what dead writers left. */
  public Swept sweep() throws IOException {
    return new Sweep(blobs, removal).run();
  }

  @Override
  public void close() throws IOException {
    blobs.close();
  }

  /** Copies bytes that somebody is about to remove; their form does not depend on the name. */
  private boolean rescue(Address address) throws IOException {
    for (Blob copy : holdings(address).copies()) {
      var sealed = blobs.open(copy.key());
      if (sealed.isPresent()) {
        try (var in = sealed.get();
            var upload = new Upload(blobs.spool())) {
          upload.receiveSealed(in);
          blobs.move(upload.file(), address.copy(UUID.randomUUID().toString()));
          return true;
        }
      }
    }
    return false;
  }

  private void writeHold(Address address, String holder, Instant until) throws IOException {
    var key = address.hold(holder, until.getEpochSecond());
    blobs.mark(address.holderEntry(holder));
    blobs.mark(key);
    var former = holdings(address).heldBy(holder).map(Blob::key).filter(k -> !k.equals(key));
    for (var old : former.toList()) {
      blobs.delete(old);
    }
  }

  private boolean hasLiveCopy(Address address) throws IOException {
    var earlier = holdings(address);
    return holdings(address).hasLiveCopy(earlier);
  }

  private Holdings holdings(Address address) throws IOException {
    return Holdings.of(address, blobs.list(address.prefix()));
  }
}
