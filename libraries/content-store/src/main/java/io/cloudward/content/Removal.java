package io.cloudward.content;

import io.cloudward.content.Blobs.Blob;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Ends holds, and removes copies in the order that no holder can be deceived by. */
final class Removal {

  /** A mark this old belongs to a remover that died: removing takes seconds. */
  static final Duration STALE = Duration.ofHours(6);

  private final Blobs blobs;
  private final Clock clock;

  Removal(Blobs blobs, Clock clock) {
    this.blobs = blobs;
    this.clock = clock;
  }

  /** Whether {@code written} is so long ago that its writer cannot live any more. */
  boolean isStale(Instant written) {
    return written.isBefore(clock.instant().minus(STALE));
  }

  /** Ends one hold; returns whether the content went with it. */
  boolean letGo(Address address, String holder) throws IOException {
    end(holdings(address).heldBy(holder).toList());
    var gone = removeUnheld(address);
    blobs.delete(address.holderEntry(holder));
    return gone;
  }

  /** Ends the holds whose time is over; returns how many. */
  int expire(Address address) throws IOException {
    var expired = holdings(address).expired(clock.instant()).toList();
    end(expired);
    for (var hold : expired) {
      if (holdings(address).heldBy(Holdings.holder(hold)).findAny().isEmpty()) {
        blobs.delete(address.holderEntry(Holdings.holder(hold)));
      }
    }
    return expired.size();
  }

  /** Removes every copy that nobody holds; returns whether the content went. */
  boolean removeUnheld(Address address) throws IOException {
    var holdings = holdings(address);
    if (holdings.isHeld() || holdings.copies().isEmpty()) {
      return false;
    }
    var remover = UUID.randomUUID().toString();
    for (var copy : holdings.copies()) {
      blobs.mark(address.dying(Holdings.name(copy), remover));
    }
    var unheld = !holdings(address).isHeld();
    for (var copy : holdings.copies()) {
      if (unheld) {
        blobs.delete(copy.key());
      }
      blobs.delete(address.dying(Holdings.name(copy), remover));
    }
    return unheld;
  }

  /** Takes away the marks of removers that died. */
  void forgetDeadRemovers(Address address) throws IOException {
    for (var mark : holdings(address).dying()) {
      if (isStale(mark.modified())) {
        blobs.delete(mark.key());
      }
    }
  }

  /** Takes away an entry whose writer died before it wrote the hold. */
  void forgetHolderEntry(UUID tenant, Blob entry) throws IOException {
    var names = entry.key().split("/");
    var address = new Address(tenant, names[names.length - 1]);
    if (holdings(address).heldBy(names[names.length - 2]).findAny().isEmpty()) {
      blobs.delete(entry.key());
    }
  }

  boolean delete(Address address) throws IOException {
    var holdings = holdings(address);
    end(holdings.holds());
    for (var copy : holdings.copies()) {
      blobs.delete(copy.key());
    }
    for (var hold : holdings.holds()) {
      blobs.delete(address.holderEntry(Holdings.holder(hold)));
    }
    return !holdings.copies().isEmpty();
  }

  private void end(List<Blob> holds) throws IOException {
    for (var hold : holds) {
      blobs.delete(hold.key());
    }
  }

  private Holdings holdings(Address address) throws IOException {
    return Holdings.of(address, blobs.list(address.prefix()));
  }
}
