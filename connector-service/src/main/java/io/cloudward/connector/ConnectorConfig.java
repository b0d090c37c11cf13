package io.cloudward.connector;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the connector. Limits that Microsoft changes are settings, not constants. */
@ConfigMapping(prefix = "connector")
public interface ConnectorConfig {

  /** The origin that browsers use; the consent callback lies below it. */
  URI publicUrl();

  /** Whether user name and password may be verified; otherwise consent is the only way. */
  @WithDefault("false")
  boolean passwordGrantEnabled();

  /**
   * Control endpoint of the sandbox, where the application registers itself; absent in production.
   */
  Optional<URI> sandboxControlUrl();

  /** Microsoft's endpoints and how they are called. */
  Microsoft microsoft();

  /** The application that organizations consent to. */
  Application application();

  /** Keys for secrets at rest. */
  Secret secret();

  /** Verifications. */
  Verification verification();

  /** Connection jobs and the queue of organizations. */
  Work work();

  /** Change notifications. */
  Notification notification();

  /** The directory watch. */
  Watch watch();

  /** Microsoft's endpoints; national clouds and the sandbox have others. */
  interface Microsoft {

    /** Base of the identity platform. */
    URI identityUrl();

    /** Base of Microsoft Graph; the version is appended where it is missing. */
    URI graphUrl();

    /** The scope of tokens for Graph; always the static permissions of the application. */
    @WithDefault("https://graph.microsoft.com/.default")
    String scope();

    /** How long a connection may take to be made. */
    @WithDefault("PT5S")
    Duration connectTimeout();

    /** How long one whole answer may take. */
    @WithDefault("PT30S")
    Duration answerTimeout();

    /** Longest answer that is read, in bytes. */
    @WithDefault("16777216")
    long answerLimit();

    /** Calls at once per organization; Outlook allows 4 per application and mailbox. */
    @WithDefault("4")
    int concurrentCalls();

    /** Tries of one call that Microsoft throttles or fails. */
    @WithDefault("5")
    int callTries();

    /** Longest wait inside one call; whoever asks for more waits as a job. */
    @WithDefault("PT10S")
    Duration longestWait();
  }

  /** The registered application. */
  interface Application {

    /** Its id at the identity platform. */
    String clientId();

    /** The standing permissions that it needs in an organization. */
    @WithDefault(
        "Files.ReadWrite.All,GroupMember.Read.All,LicenseAssignment.Read.All,Mail.ReadWrite,"
            + "Organization.Read.All,Sites.Read.All,User.Read.All")
    List<String> permissions();
  }

  /** Keys for secrets at rest. */
  interface Secret {

    /** File with the master key: 32 random bytes, or lines of id and key, the current one first. */
    Optional<Path> masterKeyFile();

    /** File with former master keys, which only decrypt. */
    Optional<Path> oldMasterKeyFile();
  }

  /** Verifications. */
  interface Verification {

    /** How long a verification can be used. */
    @WithDefault("PT30M")
    Duration life();

    /** How long an administrator may take to consent. */
    @WithDefault("PT15M")
    Duration consentLife();

    /** How long a fresh consent may take to show in tokens. */
    @WithDefault("PT15S")
    Duration consentPropagation();
  }

  /** Connection jobs and the queue of organizations. */
  interface Work {

    /** Organizations that one instance works on at once. */
    @WithDefault("16")
    int concurrency();

    /** Longest wait before the queue is looked at again. */
    @WithDefault("PT0.5S")
    Duration pollInterval();

    /**
     * How long an organization is leased; renewed three times in that span while it is visited. An
     * organization of a killed process waits at most this long.
     */
    @WithDefault("PT15S")
    Duration lease();

    /** How long transient failures are retried before a job fails. */
    @WithDefault("PT5M")
    Duration retryFor();

    /** Wait before the second try; it doubles with each further one. */
    @WithDefault("PT1S")
    Duration firstDelay();

    /** Longest wait between tries. */
    @WithDefault("PT30S")
    Duration longestDelay();
  }

  /** Change notifications. */
  interface Notification {

    /** Where Microsoft Graph sends them; https in production. */
    URI url();

    /** Most subscriptions per organization and service. */
    @WithDefault("500")
    int subscriptionsPerService();

    /** Subscriptions made in one visit of an organization. */
    @WithDefault("20")
    int subscriptionsPerVisit();

    /** Life of a mail subscription; Microsoft allows 4,230 minutes. */
    @WithDefault("PT70H")
    Duration mailLife();

    /** Life of a drive subscription; Microsoft allows 42,300 minutes. */
    @WithDefault("PT700H")
    Duration driveLife();
  }

  /** The directory watch. */
  interface Watch {

    /** No organization is looked at more often. */
    @WithDefault("PT20S")
    Duration shortestInterval();

    /**
     * How many organizations are looked at in a second, all together; more organizations wait
     * longer.
     */
    @WithDefault("5")
    int looksPerSecond();

    /** A feed read more recently than this is not read again for another service. */
    @WithDefault("PT10S")
    Duration freshness();
  }
}
