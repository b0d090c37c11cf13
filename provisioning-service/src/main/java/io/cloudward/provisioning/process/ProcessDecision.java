package io.cloudward.provisioning.process;

/** What a signal leads to. */
public sealed interface ProcessDecision {

  /** Nothing: it is too late, known, or of another attempt. */
  record Ignored() implements ProcessDecision {}

  /** It is noted; more is awaited, or the last policies act now. Nothing is said. */
  record Recorded(Progress next) implements ProcessDecision {}

  /** Every part is ready: policies may be enabled. */
  record Ready(Progress next) implements ProcessDecision {}

  /** The attempt ends without success. */
  record Failed(Progress next, String reason, String remedy) implements ProcessDecision {}

  /** Nothing of the protection is left. */
  record Removed(Progress next) implements ProcessDecision {}

  /** Others are told once more what they have not answered. */
  record Reminded(Progress next) implements ProcessDecision {}
}
