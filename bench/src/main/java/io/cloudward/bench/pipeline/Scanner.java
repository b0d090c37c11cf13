package io.cloudward.bench.pipeline;

import java.util.List;

/** Something that judges messages. */
interface Scanner extends AutoCloseable {

  /** Name in the table. */
  String name();

  /** Judges all messages once. */
  void scan(List<byte[]> messages);

  /** The processes that do it. */
  List<Long> processes();

  @Override
  void close();
}
