package io.cloudward.content.s3;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a bucket is.
 *
 * @param endpoint of the service; empty for Amazon's own of the region
 * @param region for example {@code eu-central-1}; servers other than Amazon's take any
 * @param bucket exists already, and belongs to the store alone
 * @param pathStyle whether the bucket stands in the path instead of the host name
 * @param accessKey empty for the AWS SDK's default chain: environment, profile, workload identity
 * @param secretKey belongs to {@code accessKey}
 * @param spool directory of this machine for what is being written; encrypted content only
 */
public record S3Settings(
    Optional<URI> endpoint,
    String region,
    String bucket,
    boolean pathStyle,
    Optional<String> accessKey,
    Optional<String> secretKey,
    Path spool) {

  /** Without the keys. */
  @Override
  public String toString() {
    return "S3Settings[" + endpoint.map(URI::toString).orElse(region) + ", " + bucket + "]";
  }
}
