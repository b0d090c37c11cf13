package io.cloudward.content.access;

import io.cloudward.content.Blobs;
import io.cloudward.content.ContentStore;
import io.cloudward.content.file.FileBlobs;
import io.cloudward.content.s3.S3Blobs;
import io.cloudward.content.s3.S3Settings;
import io.cloudward.keys.FileKeyWrapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/** Opens the store that the configuration names. */
@ApplicationScoped
class ContentStoreProducer {

  private static final String SPOOL = "cloudward-content";

  private final ContentConfig config;

  ContentStoreProducer(ContentConfig config) {
    this.config = config;
  }

  @Produces
  @Singleton
  ContentStore store() throws IOException {
    var key = config.masterKeyFile().orElseThrow(missing("CLOUDWARD_CONTENT_MASTER_KEY_FILE"));
    var former = config.oldMasterKeyFile().stream().toArray(Path[]::new);
    var keys = new FileKeyWrapper(key, former);
    return new ContentStore(blobs(), keys, config.largest(), Clock.systemUTC());
  }

  void close(@Disposes ContentStore store) throws IOException {
    store.close();
  }

  private Blobs blobs() throws IOException {
    var s3 = config.s3();
    if (s3.bucket().isEmpty()) {
      return new FileBlobs(
          config.directory().orElseThrow(missing("CLOUDWARD_CONTENT_DIRECTORY or a bucket")));
    }
    return new S3Blobs(
        new S3Settings(
            s3.endpoint(),
            s3.region(),
            s3.bucket().get(),
            s3.pathStyle(),
            s3.accessKey(),
            s3.secretKey(),
            Files.createTempDirectory(SPOOL)));
  }

  private static Supplier<IllegalStateException> missing(String name) {
    return () -> new IllegalStateException("set " + name);
  }
}
