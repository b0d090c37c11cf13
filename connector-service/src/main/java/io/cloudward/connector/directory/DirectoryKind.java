package io.cloudward.connector.directory;

import io.cloudward.contracts.Service;
import java.util.List;

/** Kinds of directory objects that are kept. All but drives are read by a feed of their own. */
public enum DirectoryKind {
  /** Users: whom policies protect. */
  USER,
  /** Groups: whom policies name. */
  GROUP,
  /** SharePoint sites. */
  SITE,
  /** Users again, as owners of a OneDrive; a feed of its own, because it may have to wait. */
  DRIVE_OWNER,
  /** Document libraries and OneDrives; owned by a site or a user. */
  DRIVE;

  /** The feeds that a service needs, in the order in which they are read. */
  static List<DirectoryKind> of(Service service) {
    return switch (service) {
      case EXCHANGE_ONLINE -> List.of(USER, GROUP);
      case SHAREPOINT_ONLINE -> List.of(USER, GROUP, SITE);
      case ONEDRIVE -> List.of(USER, GROUP, DRIVE_OWNER);
    };
  }

  /** Whether its objects own drives. */
  boolean ownsDrives() {
    return this == SITE || this == DRIVE_OWNER;
  }
}
