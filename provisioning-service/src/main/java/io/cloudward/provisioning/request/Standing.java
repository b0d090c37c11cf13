package io.cloudward.provisioning.request;

import io.cloudward.provisioning.process.ServiceProcess;
import java.util.Optional;

/** Whether a service is free to be provisioned. */
public enum Standing {
  /** Nobody works on it and it is not protected. */
  FREE,
  /** A task that is not finished works on it. */
  BUSY,
  /** It is protected. */
  PROTECTED;

  /** As its last process left it. */
  public static Standing of(Optional<ServiceProcess> latest) {
    if (latest.isEmpty()) {
      return FREE;
    }
    if (latest.get().progress().status().isActive()) {
      return BUSY;
    }
    return latest.get().isProtected() ? PROTECTED : FREE;
  }
}
