package io.cloudward.sandbox.microsoft365.shelf;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;

/** Shelves for tests of what stands on them. */
public final class TestShelves {
  private TestShelves() {}

  public static Shelf in(Path folder, ObjectMapper mapper) {
    return new FileShelf(folder, mapper);
  }
}
