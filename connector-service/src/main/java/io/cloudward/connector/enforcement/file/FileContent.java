package io.cloudward.connector.enforcement.file;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read more than once. */
public interface FileContent {

  /** How many bytes. */
  long size();

  /** A stream from their beginning. */
  InputStream open() throws IOException;
}
