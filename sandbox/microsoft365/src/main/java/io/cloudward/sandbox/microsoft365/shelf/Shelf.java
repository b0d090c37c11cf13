package io.cloudward.sandbox.microsoft365.shelf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;

/** The journal and the contents of one mailbox or drive. */
public interface Shelf {
  /** Reads the journal from its beginning; a line that a killed process left half is dropped. */
  void replay(Consumer<ObjectNode> reader);

  /** Adds lines to the journal, all or none. */
  void append(List<ObjectNode> lines);

  /** Replaces the journal. */
  void rewrite(List<ObjectNode> lines);

  /** Keeps a content, replacing the one of that name. */
  void put(String name, byte[] content);

  /** Adds to the end of a content, which begins empty. */
  void extend(String name, byte[] more);

  /** Opens a content from that byte on. */
  InputStream open(String name, long start);

  /** Length of a content in bytes. */
  long size(String name);

  /** Keeps a second copy of a content under another name. */
  void copy(String name, String copy);

  /** Forgets a content, if there is one of that name. */
  void remove(String name);

  /** A content as a whole. */
  byte[] content(String name);
}
