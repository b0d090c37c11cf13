package io.cloudward.policy;

import java.time.Instant;
import java.util.Map;

/** A policy that people make, change, order and delete; see {@link PolicyEditor}. */
public interface EditablePolicy extends Policy {

  /** 1 is the highest; the first policy that concerns somebody decides. */
  int priority();

  /** Gives it another priority; {@link #changed} is called separately. */
  void placeAt(int priority);

  /** Something about it changed: the version grows by one. */
  void changed(Instant now);

  /** What the audit trail keeps about it: everything a person can change. */
  Map<String, Object> auditState();
}
