package io.cloudward.content.s3;

import io.cloudward.content.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Blobs as objects of one bucket. S3 shows a finished write to every later read and listing (Amazon
 * S3 User Guide, "Amazon S3 data consistency model"), which is all that the store relies on; other
 * servers must promise the same. One object has at most 5 GiB, the largest single upload.
 */
public final class S3Blobs implements Blobs {

  private final S3Client client;
  private final String bucket;
  private final Path spool;

  /** Blobs in the bucket of {@code settings}; it is not asked for anything yet. */
  public S3Blobs(S3Settings settings) throws IOException {
    this.client = S3Clients.open(settings);
    this.bucket = settings.bucket();
    this.spool = Files.createDirectories(settings.spool());
  }

  @Override
  public Path spool() {
    return spool;
  }

  @Override
  public void move(Path file, String key) throws IOException {
    call(() -> client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(file)));
    Files.delete(file);
  }

  @Override
  public void mark(String key) throws IOException {
    call(() -> client.putObject(put -> put.bucket(bucket).key(key), RequestBody.empty()));
  }

  @Override
  public Optional<InputStream> open(String key) throws IOException {
    return call(
        () -> {
          try {
            return Optional.of(client.getObject(get -> get.bucket(bucket).key(key)));
          } catch (NoSuchKeyException e) {
            return Optional.<InputStream>empty();
          }
        });
  }

  @Override
  public void delete(String key) throws IOException {
    call(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key)));
  }

  @Override
  public List<Blob> list(String prefix) throws IOException {
    return call(
        () ->
            client
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
                .contents()
                .stream()
                .map(found -> new Blob(found.key(), found.lastModified()))
                .toList());
  }

  @Override
  public List<String> children(String prefix) throws IOException {
    return call(
        () -> {
          var pages =
              client.listObjectsV2Paginator(
                  list -> list.bucket(bucket).prefix(prefix).delimiter("/"));
          var below = pages.commonPrefixes().stream().map(CommonPrefix::prefix);
          var here = pages.contents().stream().map(found -> found.key());
          return java.util.stream.Stream.concat(below, here)
              .map(key -> key.substring(prefix.length()).replace("/", ""))
              .filter(name -> !name.isEmpty())
              .toList();
        });
  }

  @Override
  public void close() {
    client.close();
  }

  private interface Call<T> {
    T run();
  }

  private static <T> T call(Call<T> call) throws IOException {
    try {
      return call.run();
    } catch (SdkException e) {
      throw new IOException("the object store did not do what it was asked", e);
    }
  }
}
