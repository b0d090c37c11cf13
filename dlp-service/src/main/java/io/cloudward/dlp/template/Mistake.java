package io.cloudward.dlp.template;

import java.util.stream.Stream;

/** Something that is wrong in a document: where, and what must be. */
record Mistake(String at, String message) {

  /** None if all is well. */
  Stream<Mistake> unless(boolean isWell) {
    return isWell ? Stream.empty() : Stream.of(this);
  }
}
