package io.cloudward.quarantine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How quarantine-service works. */
@ConfigMapping(prefix = "quarantine")
public interface QuarantineConfig {

  /** Where people reach the portal; links in mails begin with it. */
  @WithDefault("http://localhost:8080")
  URI publicUrl();

  /**
   * How long after its end everything about an item is forgotten, if its retention is over then;
   * the log keeps what happened.
   */
  @WithDefault("90d")
  Duration memory();

  /** What is done when it is due: securing bytes, expiry, bulk jobs, digests. */
  Errand errand();

  /** Links by which recipients release items or ask for it. */
  Link link();

  /** Mails that tell owners what is in quarantine. */
  Digest digest();

  /** What is done when it is due. */
  interface Errand {

    /** How often it is looked for. */
    @WithDefault("2s")
    String interval();

    /** After which time an errand of a process that died is taken over. */
    @WithDefault("1m")
    Duration lease();
  }

  /** Links by which recipients release items or ask for it. */
  interface Link {

    /** How long one works at most. */
    @WithDefault("7d")
    Duration lifetime();
  }

  /** Mails that tell owners what is in quarantine; off unless there is a sender. */
  interface Digest {

    /** Address of the sender; the mail server is configured by {@code quarkus.mailer}. */
    Optional<String> from();

    /** How much time lies between two digests of an owner. */
    @WithDefault("24h")
    Duration every();

    /** Items that one digest lists at most. */
    @WithDefault("50")
    int items();
  }
}
