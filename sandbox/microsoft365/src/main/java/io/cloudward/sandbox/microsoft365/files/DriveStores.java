package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.ObjectChanged;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.directory.OrganizationRemoved;
import io.cloudward.sandbox.microsoft365.directory.RecentCache;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.shelf.Shelves;
import io.cloudward.sandbox.microsoft365.sites.SiteAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Finds what is in a drive. */
@ApplicationScoped
class DriveStores {
  private static final int RECENT = 300;
  private static final String SHELF = "drive-";

  private final Directory directory;
  private final Shelves shelves;
  private final SandboxClock clock;
  private final RecentCache<DriveStore> cache;

  DriveStores(Directory directory, Shelves shelves, SandboxClock clock) {
    this.directory = directory;
    this.shelves = shelves;
    this.clock = clock;
    this.cache = new RecentCache<>(shelves.areKept() ? RECENT : Integer.MAX_VALUE, this::open);
  }

  /** The drive that the first placeholder of the call's path names, if the caller may reach it. */
  DriveStore of(GraphCall call) {
    var drive = SiteAccess.drive(call.caller(), call.parameter(0));
    return of(call.organization(), drive);
  }

  DriveStore of(Organization organization, ObjectNode drive) {
    return cache.get(organization.id() + "/" + drive.path("id").asText());
  }

  private DriveStore open(String key) {
    var parts = List.of(key.split("/", 2));
    var drive =
        directory
            .find(parts.getFirst())
            .flatMap(organization -> organization.objects(Kind.DRIVE).find(parts.getLast()))
            .orElseThrow(FileErrors::notFound);
    var shelf = shelves.open(parts.getFirst(), SHELF + parts.getLast());
    return new DriveStore(parts.getLast(), shelf, clock::now, drive);
  }

  void forget(@Observes OrganizationRemoved removed) {
    cache.removeAll(removed.organizationId() + "/");
  }

  void forget(@Observes ObjectChanged change) {
    if (change.kind() == Kind.DRIVE && change.changeType().equals("deleted")) {
      var id = change.entry().id();
      cache.remove(change.organization().id() + "/" + id);
      shelves.remove(change.organization().id(), SHELF + id);
    }
  }
}
