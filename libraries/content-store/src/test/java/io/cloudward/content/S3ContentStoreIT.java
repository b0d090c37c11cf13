package io.cloudward.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudward.content.s3.S3Blobs;
import io.cloudward.content.s3.S3Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The same contract against a server that speaks S3. */
class S3ContentStoreIT extends ContentStoreContract {

  @SuppressWarnings("NullAway.Init")
  private static S3Server server;

  @SuppressWarnings("NullAway.Init")
  private static S3Client client;

  @BeforeAll
  static void start(@TempDir Path directory) throws Exception {
    server = new S3Server(directory);
    client =
        S3Client.builder()
            .endpointOverride(server.endpoint())
            .forcePathStyle(true)
            .region(Region.EU_CENTRAL_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(S3Server.ACCESS, S3Server.SECRET)))
            .build();
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(client.listBuckets().buckets()).isEmpty());
  }

  @AfterAll
  static void stop() throws Exception {
    client.close();
    server.close();
  }

  @Override
  Blobs open(Path directory) throws IOException {
    var bucket = "store-" + UUID.randomUUID();
    client.createBucket(create -> create.bucket(bucket));
    return new S3Blobs(settings(bucket, Files.createDirectories(directory.resolve("spool"))));
  }

  @Override
  int rounds() {
    return 8;
  }

  @Test
  void namesNoKeyWhenItIsPrinted(@TempDir Path spool) {
    assertThat(settings("a-bucket", spool).toString())
        .contains("a-bucket")
        .doesNotContain(S3Server.SECRET);
  }

  private static S3Settings settings(String bucket, Path spool) {
    return new S3Settings(
        Optional.of(server.endpoint()),
        "eu-central-1",
        bucket,
        true,
        Optional.of(S3Server.ACCESS),
        Optional.of(S3Server.SECRET),
        spool);
  }
}
