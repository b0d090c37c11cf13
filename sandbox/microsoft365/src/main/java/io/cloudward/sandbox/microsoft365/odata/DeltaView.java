package io.cloudward.sandbox.microsoft365.odata;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Turns a stored object into the one a delta feed shows. */
@FunctionalInterface
public interface DeltaView {
  /**
   * The object as shown.
   *
   * @param properties those the reader selected; empty for all
   */
  ObjectNode show(ObjectNode stored, List<String> properties);

  /** What stands for an object that is gone. */
  default ObjectNode removed(String id, DeltaStyle style) {
    return style.removed(id);
  }
}
