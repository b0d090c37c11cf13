package io.cloudward.connector.directory;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.directory.DirectoryTables.OwnedDrive;
import io.cloudward.connector.graph.GraphBatch;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads the drives of sites and users that are not known yet, many in one call. */
@ApplicationScoped
class DriveReader {

  private final GraphBatch batch;
  private final DirectoryTables tables;
  private final TenantScope scope;

  DriveReader(GraphBatch batch, DirectoryTables tables, TenantScope scope) {
    this.batch = batch;
    this.tables = tables;
    this.scope = scope;
  }

  void readMissing(DirectoryKind kind, OrganizationAccess access, Runnable keepAlive) {
    var tenant = access.tenant();
    var organization = access.organization();
    for (var owners = missing(kind, access); !owners.isEmpty(); owners = missing(kind, access)) {
      keepAlive.run();
      var found = read(kind, owners, access);
      var known = owners;
      scope.run(tenant, () -> tables.saveDrives(tenant, organization, found, known));
    }
  }

  private List<String> missing(DirectoryKind kind, OrganizationAccess access) {
    return scope.call(
        access.tenant(),
        () -> tables.ownersWithUnknownDrives(access.tenant(), access.organization(), kind));
  }

  private List<OwnedDrive> read(
      DirectoryKind kind, List<String> owners, OrganizationAccess access) {
    var paths = owners.stream().map(owner -> path(kind, owner)).toList();
    var answers = batch.read(paths, access.access());
    List<OwnedDrive> drives = new ArrayList<>();
    for (int i = 0; i < owners.size(); i++) {
      var answer = answers.get(paths.get(i));
      if (answer != null) {
        addDrives(drives, owners.get(i), answer);
      }
    }
    return drives;
  }

  private static String path(DirectoryKind kind, String owner) {
    return kind == DirectoryKind.SITE
        ? "/sites/" + GraphCall.encoded(owner).replace("%2C", ",") + "/drives?$select=id,name"
        : "/users/" + GraphCall.encoded(owner) + "/drive?$select=id,name";
  }

  private static void addDrives(List<OwnedDrive> drives, String owner, JsonNode answer) {
    if (answer.has("value")) {
      answer.path("value").forEach(drive -> addDrive(drives, owner, drive));
    } else {
      addDrive(drives, owner, answer);
    }
  }

  private static void addDrive(List<OwnedDrive> drives, String owner, JsonNode drive) {
    if (drive.hasNonNull("id")) {
      drives.add(
          new OwnedDrive(drive.path("id").asText(), drive.path("name").asText("Drive"), owner));
    }
  }
}
