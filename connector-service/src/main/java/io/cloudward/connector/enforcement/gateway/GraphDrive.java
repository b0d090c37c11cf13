package io.cloudward.connector.enforcement.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.enforcement.file.DriveGateway;
import io.cloudward.connector.enforcement.file.FileContent;
import io.cloudward.connector.enforcement.file.FileState;
import io.cloudward.connector.enforcement.file.FileVersion;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphDownload;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.GraphWrite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A drive through Graph. */
public final class GraphDrive implements DriveGateway {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STATE =
      "?$select=id,name,size,eTag,cTag,description,fileSystemInfo,parentReference,deleted";

  private final String drive;
  private final Lines lines;
  private final GraphPages pages;
  private final FileUpload upload;

  GraphDrive(String driveId, Lines lines, GraphPages pages) {
    this.drive = "/drives/" + GraphCall.encoded(driveId);
    this.lines = lines;
    this.pages = pages;
    this.upload = new FileUpload(lines);
  }

  @Override
  public Optional<FileState> find(String id) {
    return lines
        .find(item(id) + STATE)
        .filter(found -> !found.hasNonNull("deleted"))
        .map(GraphDrive::state);
  }

  @Override
  public Optional<FileState> find(String folderId, String name) {
    return lines.find(below(folderId, name) + STATE).map(GraphDrive::state);
  }

  @Override
  public boolean hasFolder(String folderId) {
    return lines.find(item(folderId) + "?$select=id").isPresent();
  }

  @Override
  public String root() {
    return lines.send(GraphCall.get(drive + "/root?$select=id")).path("id").asText();
  }

  @Override
  public String path(String folderId) {
    var folder =
        lines.send(GraphCall.get(item(folderId) + "?$select=id,name,root,parentReference"));
    if (folder.hasNonNull("root")) {
      return "/";
    }
    var parent = folder.path("parentReference").path("path").asText("");
    var below = parent.substring(parent.indexOf(':') + 1);
    return URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8)
        + "/"
        + folder.path("name").asText();
  }

  @Override
  public String digest(String id) {
    return lines.digest(item(id) + "/content");
  }

  @Override
  public List<FileVersion> versions(String id) {
    return pages.all(item(id) + "/versions?$select=id,size", lines.access()).stream()
        .map(version -> new FileVersion(version.path("id").asText(), version.path("size").asLong()))
        .toList();
  }

  @Override
  public String digest(String id, String versionId) {
    return lines.digest(version(id, versionId) + "/content");
  }

  @Override
  public void deleteVersion(String id, String versionId) {
    lines.send(GraphCall.delete(version(id, versionId)));
  }

  /** Reads the content of a file. */
  public <T> T content(String id, GraphDownload.Sink<T> sink) {
    return lines.read(item(id) + "/content", sink);
  }

  @Override
  public FileState overwrite(FileState known, FileContent content) {
    return state(upload.replace(item(known.id()), known.eTag(), content));
  }

  @Override
  public FileState create(String folderId, String name, FileContent content) {
    return state(upload.create(below(folderId, name) + ":", content));
  }

  @Override
  public FileState rename(String id, String name) {
    return state(lines.send(GraphCall.patch(item(id), JSON.createObjectNode().put("name", name))));
  }

  @Override
  public void mark(String id, FileState before) {
    var body = JSON.createObjectNode();
    var times = body.putObject("fileSystemInfo");
    if (before.createdAt() != null) {
      times.put("createdDateTime", before.createdAt().toString());
    }
    if (before.modifiedAt() != null) {
      times.put("lastModifiedDateTime", before.modifiedAt().toString());
    }
    if (before.description() != null) {
      body.put("description", before.description());
    }
    lines.send(GraphCall.patch(item(id), body));
  }

  @Override
  public void delete(FileState known) {
    lines.send(GraphWrite.delete(item(known.id()), known.eTag()));
  }

  private String item(String id) {
    return drive + "/items/" + GraphCall.encoded(id);
  }

  private String version(String id, String versionId) {
    return item(id) + "/versions/" + GraphCall.encoded(versionId);
  }

  private String below(String folderId, String name) {
    return item(folderId) + ":/" + GraphCall.encoded(name);
  }

  private static FileState state(JsonNode item) {
    var times = item.path("fileSystemInfo");
    return new FileState(
        item.path("id").asText(),
        item.path("parentReference").path("id").asText(),
        item.path("name").asText(),
        item.path("size").asLong(),
        item.path("eTag").asText(),
        item.path("cTag").asText(),
        item.hasNonNull("description") ? item.path("description").asText() : null,
        moment(times.path("createdDateTime")),
        moment(times.path("lastModifiedDateTime")));
  }

  private static @Nullable Instant moment(JsonNode text) {
    return text.isTextual() ? Instant.parse(text.asText()) : null;
  }
}
