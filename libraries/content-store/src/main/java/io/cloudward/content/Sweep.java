package io.cloudward.content;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;

/** One walk over everything that is stored. Several may run at once. */
final class Sweep {

  private final Blobs blobs;
  private final Removal removal;
  private int contents;
  private int holds;
  private int uploads;

  Sweep(Blobs blobs, Removal removal) {
    this.blobs = blobs;
    this.removal = removal;
  }

  Swept run() throws IOException {
    for (var tenant : blobs.children(Address.TENANTS)) {
      sweep(UUID.fromString(tenant));
    }
    sweepSpool();
    return new Swept(contents, holds, uploads);
  }

  private void sweep(UUID tenant) throws IOException {
    var root = Address.ofTenant(tenant) + Address.CONTENT;
    for (var shard : blobs.children(root)) {
      for (var sha256 : blobs.children(root + shard + "/")) {
        var address = new Address(tenant, sha256);
        holds += removal.expire(address);
        removal.forgetDeadRemovers(address);
        contents += removal.removeUnheld(address) ? 1 : 0;
      }
    }
    for (var entry : blobs.list(Address.ofTenant(tenant) + Address.HOLDERS)) {
      if (removal.isStale(entry.modified())) {
        removal.forgetHolderEntry(tenant, entry);
      }
    }
  }

  private void sweepSpool() throws IOException {
    try (var files = Files.newDirectoryStream(blobs.spool(), "*" + Upload.SUFFIX)) {
      for (var file : files) {
        if (removal.isStale(Files.getLastModifiedTime(file).toInstant())) {
          uploads += Files.deleteIfExists(file) ? 1 : 0;
        }
      }
    }
  }
}
