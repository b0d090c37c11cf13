package io.cloudward.policy;

import java.time.Instant;
import java.util.UUID;

/** A policy as far as its lifecycle is concerned; its settings belong to its own service. */
public interface Policy {

  /** Stable id. */
  UUID id();

  /** What it protects. */
  ProtectedService protectedService();

  /** The name shown to people. */
  String name();

  /** Whether it acts. */
  boolean enabled();

  /** Counts changes, from 1. */
  long version();

  /** Whether it begins to act as soon as its service is provisioned. */
  boolean enabledOnCompletion();

  /** Lets it act or not from now on; the version grows by one. */
  void switchTo(boolean enabled, Instant now);
}
