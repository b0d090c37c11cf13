package io.cloudward.content;

import io.cloudward.content.file.FileBlobs;
import java.io.IOException;
import java.nio.file.Path;

class FileContentStoreTest extends ContentStoreContract {

  @Override
  Blobs open(Path directory) throws IOException {
    return new FileBlobs(directory);
  }
}
