package io.cloudward.inspection.extract;

import io.cloudward.inspection.content.Content;
import java.io.IOException;

/** Takes content of certain types apart. */
@FunctionalInterface
public interface Extractor {

  /**
   * Gives everything found to {@code sink}. Any exception means that the content is damaged: what
   * was given before it counts.
   */
  void extract(Content content, PartSink sink) throws IOException;
}
