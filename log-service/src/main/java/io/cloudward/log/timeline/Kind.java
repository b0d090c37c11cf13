package io.cloudward.log.timeline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an entry is about. */
@Schema(name = "LogKind")
public enum Kind {
  /** Services become protected or stop being so. */
  PROVISIONING,
  /** Access to an organization. */
  CONNECTION,
  /** Policies. */
  POLICY
}
