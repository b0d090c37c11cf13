package io.cloudward.sandbox.microsoft365;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the sandbox; each is also an environment variable, such as {@code SANDBOX_DATA}. */
@ConfigMapping(prefix = "sandbox")
public interface SandboxConfig {
  /** Directory in which the state is kept between runs; absent means memory only. */
  Optional<Path> data();

  /** Password of every demonstration account. */
  @WithDefault("Sandbox-Demo-2026")
  String adminPassword();

  /** Application id under which Cloudward is registered. */
  @WithDefault("5a9d0c1e-2f64-4b7a-9c3e-7d1f0e6b8a42")
  String clientId();

  /** Secret of that application; certificates are added through the control endpoint. */
  @WithDefault("sandbox-client-secret")
  String clientSecret();

  /** Where the identity platform may send the browser back to; a prefix of the redirect URI. */
  @WithDefault("http://localhost,http://127.0.0.1,https://localhost")
  List<String> redirectPrefixes();

  /** Seed of all generated names and identifiers. */
  @WithDefault("365")
  long seed();

  /** Life of an access token; Microsoft's are 60 to 90 minutes. */
  @WithDefault("PT65M")
  Duration tokenLife();

  /** Failed sign-ins in a row after which an account is locked; Microsoft's default is 10. */
  @WithDefault("10")
  int lockThreshold();

  /** How long a locked account stays locked; Microsoft's default is one minute. */
  @WithDefault("PT1M")
  Duration lockDuration();

  /**
   * Longest life of a subscription to messages; Microsoft's pages give 4,230 and 10,080 minutes.
   */
  @WithDefault("PT4230M")
  Duration messageSubscriptionLife();

  /**
   * Wait before an undelivered notification is sent again; doubles each time, up to five minutes.
   */
  @WithDefault("PT1S")
  Duration notificationRetry();

  /** Hosts, apart from loopback, to which notifications may go over plain HTTP. */
  Optional<List<String>> insecureNotificationHosts();

  /** Most bytes a mailbox holds; then mail is refused with ErrorQuotaExceeded. */
  @WithDefault("536870912")
  long mailboxQuota();

  /** Most bytes a drive holds, versions included; then uploads are refused with 507. */
  @WithDefault("2147483648")
  long driveQuota();

  /** Whether the demonstration organizations come with everyday mail and files. */
  @WithDefault("true")
  boolean demoContent();
}
