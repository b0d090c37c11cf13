package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drives as people know them: named by their owner, with files in folders instead of ids. */
@ApplicationScoped
public class FileInventory {
  private final DriveStores drives;
  private final Placement placement;

  FileInventory(DriveStores drives, Placement placement) {
    this.drives = drives;
    this.placement = placement;
  }

  /**
   * A file.
   *
   * @param folder the way from the root of the drive; the recycle bin is in parentheses
   * @param sha256 of the current version
   */
  public record Line(
      String folder,
      String name,
      long size,
      String modified,
      String modifiedBy,
      int versions,
      String sha256) {}

  /** The OneDrive of the user with that address, or the library of the site of that name. */
  public Optional<ObjectNode> drive(Organization organization, String owner) {
    var user = organization.user(owner).map(found -> found.path("id").asText());
    var site =
        organization.objects(Kind.SITE).all().stream()
            .filter(
                candidate ->
                    candidate.path("displayName").asText().equalsIgnoreCase(owner)
                        || candidate.path("name").asText().equalsIgnoreCase(owner))
            .map(found -> found.path("id").asText())
            .findFirst();
    return organization.objects(Kind.DRIVE).all().stream()
        .filter(
            drive ->
                user.filter(drive.path("~owner").asText()::equals).isPresent()
                    || site.filter(drive.path("~site").asText()::equals).isPresent())
        .findFirst();
  }

  /** The files of a drive, or of the folder of that path, with all below it. */
  public List<Line> of(Organization organization, ObjectNode drive, @Nullable String folder) {
    var store = drives.of(organization, drive);
    var wanted = folder == null ? "" : folder.toLowerCase(Locale.ROOT);
    return store.with(
        known ->
            known.all().stream()
                .filter(item -> !item.folder())
                .map(item -> line(known, item))
                .filter(line -> isIn(line.folder().toLowerCase(Locale.ROOT), wanted))
                .sorted(Comparator.comparing(Line::folder).thenComparing(Line::name))
                .toList());
  }

  private static boolean isIn(String folder, String wanted) {
    return wanted.isEmpty() || folder.equals(wanted) || folder.startsWith(wanted + "/");
  }

  private static Line line(DriveState known, StoredItem item) {
    var node = item.node();
    var path = Paths.of(known, item);
    var slash = path.lastIndexOf('/');
    var author = node.path("lastModifiedBy");
    return new Line(
        item.recycled() ? "(recycle bin)" : path.substring(0, Math.max(0, slash)),
        item.name(),
        item.size(),
        node.path("lastModifiedDateTime").asText(),
        author
            .path("user")
            .path("displayName")
            .asText(author.path("application").path("displayName").asText()),
        node.path(StoredItem.VERSIONS).size(),
        FileContent.of(node.path(StoredItem.VERSIONS).path(0)).sha256().toLowerCase(Locale.ROOT));
  }

  /** Uploads a file as the owner of the drive would; an older one becomes a version of it. */
  public void upload(Organization organization, ObjectNode drive, String path, byte[] content) {
    var store = drives.of(organization, drive);
    var author =
        organization
            .objects(Kind.USER)
            .find(drive.path("~owner").asText())
            .map(Author::ofUser)
            .orElseGet(Author::nobody);
    var name = UUID.randomUUID().toString();
    store.shelf().put(name, content);
    placement.put(
        store,
        new ItemChanges.Wish(organization, author, null),
        new Uploads.Target("root:/" + path, "replace"),
        FileContent.measure(store.shelf(), name),
        MissingNode.getInstance());
  }
}
