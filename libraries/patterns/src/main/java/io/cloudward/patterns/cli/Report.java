package io.cloudward.patterns.cli;

import java.io.IOException;

/** Prints findings as they come, so that memory does not grow with their number. */
interface Report extends AutoCloseable {

  void add(FileFinding finding) throws IOException;

  @Override
  void close() throws IOException;
}
