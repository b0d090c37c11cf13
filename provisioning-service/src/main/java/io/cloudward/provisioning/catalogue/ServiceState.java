package io.cloudward.provisioning.catalogue;

/** How a service stands on the Dashboard. */
public enum ServiceState {
  /** Not protected. */
  NOT_PROVISIONED,
  /** Protection is being set up. */
  PROVISIONING,
  /** Protected. */
  PROVISIONED,
  /** A Global Administrator has to synchronise sites or users. */
  SYNCHRONIZATION_REQUIRED,
  /** Setting it up failed. */
  FAILED,
  /** The organization no longer lets us in. */
  ACCESS_LOST,
  /** Protection is being ended. */
  DEPROVISIONING
}
