package io.cloudward.threat.filter;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of an item, as often as somebody wants to read them. */
public interface ItemBytes {

  /** A stream from the beginning; the caller closes it. */
  InputStream open() throws IOException;

  /** How many there are. */
  long size();
}
