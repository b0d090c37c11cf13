package io.cloudward.sandbox.microsoft365.files;

import io.cloudward.sandbox.microsoft365.graph.GraphError;

/** Refusals in the words of SharePoint and OneDrive; Graph's page on error codes. */
final class FileErrors {
  private FileErrors() {}

  static GraphError notFound() {
    return new GraphError(404, "itemNotFound", "The resource could not be found.");
  }

  static GraphError invalid(String message) {
    return new GraphError(400, "invalidRequest", message);
  }

  static GraphError exists() {
    return new GraphError(409, "nameAlreadyExists", "Name already exists");
  }

  static GraphError modified() {
    return new GraphError(412, "resourceModified", "ETag does not match current item's value");
  }

  static GraphError full() {
    return new GraphError(507, "quotaLimitReached", "Insufficient space available.");
  }
}
