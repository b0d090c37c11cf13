package io.cloudward.connector.enforcement.gateway;

import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphDownload;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.GraphUpload;
import io.cloudward.connector.intake.ItemKey;
import io.cloudward.connector.token.Accesses;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens mailboxes and drives. */
@ApplicationScoped
public class Gateways {

  private final GraphClient graph;
  private final GraphPages pages;
  private final GraphDownload download;
  private final GraphUpload upload;
  private final QuarantineFolders folders;
  private final Accesses accesses;

  Gateways(
      GraphClient graph,
      GraphPages pages,
      GraphDownload download,
      GraphUpload upload,
      QuarantineFolders folders,
      Accesses accesses) {
    this.graph = graph;
    this.pages = pages;
    this.download = download;
    this.upload = upload;
    this.folders = folders;
    this.accesses = accesses;
  }

  /** The mailbox that holds the item. */
  public GraphMailbox mailbox(ItemKey key) {
    var access = accesses.application(key.organization());
    var folder = new HiddenFolder(key, graph, pages, access, folders);
    return new GraphMailbox(key.containerId(), new Lines(graph, download, upload, access), folder);
  }

  /** The drive that holds the item. */
  public GraphDrive drive(ItemKey key) {
    var access = accesses.application(key.organization());
    return new GraphDrive(key.containerId(), new Lines(graph, download, upload, access), pages);
  }
}
