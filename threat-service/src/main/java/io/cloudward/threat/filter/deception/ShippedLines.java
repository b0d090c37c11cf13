package io.cloudward.threat.filter.deception;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that ship with this package: a line an entry, {@code #} begins a comment. */
final class ShippedLines {

  private ShippedLines() {}

  static List<String> of(String name) {
    try (var stream = ShippedLines.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IOException(name + " is missing");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
