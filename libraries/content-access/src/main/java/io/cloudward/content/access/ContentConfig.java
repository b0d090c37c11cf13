package io.cloudward.content.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the contents of an installation lie; the same for all of its services. */
@ConfigMapping(prefix = "cloudward.content")
public interface ContentConfig {

  /** A directory that all services see; not used where there is a bucket. */
  Optional<Path> directory();

  /** A bucket that all services reach. */
  S3 s3();

  /** File with the key that wraps the contents' keys: 32 random bytes, or lines of id and key. */
  Optional<Path> masterKeyFile();

  /** File with former master keys, which only decrypt. */
  Optional<Path> oldMasterKeyFile();

  /** Largest content that is accepted, in bytes; default 150 MiB, the most that Exchange takes. */
  @WithDefault("157286400")
  long largest();

  /** How often what has expired is removed; {@code off} where another service does it. */
  @WithDefault("off")
  String sweepInterval();

  /** An S3 bucket; used if it is named. */
  interface S3 {

    /** The bucket; it belongs to the store alone. */
    Optional<String> bucket();

    /** Endpoint of the service; empty for Amazon's own of the region. */
    Optional<URI> endpoint();

    /** Region; servers other than Amazon's take any. */
    @WithDefault("us-east-1")
    String region();

    /** Whether the bucket stands in the path instead of the host name. */
    @WithDefault("false")
    boolean pathStyle();

    /** Empty for the AWS SDK's default chain: environment, profile, workload identity. */
    Optional<String> accessKey();

    /** Belongs to the access key. */
    Optional<String> secretKey();
  }
}
