package io.cloudward.inspection;

import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.Unscannable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an inspection found.
 *
 * @param root the whole
 * @param unscannable what was not scanned, and why; empty if everything was
 */
public record Inspection(Part root, List<Unscannable> unscannable) {

  /** Every part, each before its children. */
  public Stream<Part> parts() {
    return root.all();
  }

  /** Whether any part has a trait. */
  public boolean has(Trait trait) {
    return parts().anyMatch(part -> part.has(trait));
  }
}
