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
  POLICY,
  /** Something harmful or unwanted was found, or could not be looked into. */
  THREAT,
  /** Sensitive content was found. */
  DLP,
  /** What was done to a message or file, or could not be done. */
  ENFORCEMENT,
  /** What became of something in quarantine. */
  QUARANTINE
}
