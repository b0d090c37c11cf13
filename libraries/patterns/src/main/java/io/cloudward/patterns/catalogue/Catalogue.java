package io.cloudward.patterns.catalogue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads identifier files: the shipped ones and others. */
public final class Catalogue {

  private static final ObjectReader READER =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readerFor(IdentifierDefinition.class);

  private Catalogue() {}

  /** All identifiers that come with the library, in the order of the index. */
  public static List<IdentifierDefinition> shipped() {
    return index().stream().map(Catalogue::resource).toList();
  }

  /** Paths of the shipped files, relative to the catalogue's directory. */
  public static List<String> index() {
    return new String(bytes("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .toList();
  }

  /**
   * Reads one identifier file.
   *
   * @throws IOException if it is not JSON, has an unknown member or lacks a needed one
   */
  public static IdentifierDefinition read(byte[] json) throws IOException {
    return READER.readValue(json);
  }

  private static IdentifierDefinition resource(String path) {
    try {
      return read(bytes(path));
    } catch (IOException e) {
      throw new UncheckedIOException("Identifier file " + path, e);
    }
  }

  private static byte[] bytes(String path) {
    try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The catalogue lacks " + path);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
