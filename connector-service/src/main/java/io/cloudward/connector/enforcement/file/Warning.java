package io.cloudward.connector.enforcement.file;

import io.cloudward.connector.enforcement.effect.Digests;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The text in a file's place.
 *
 * @param text its words
 */
public record Warning(String text) implements FileContent {

  /** The suffix that makes any program show it as text. */
  private static final String SUFFIX = ".txt";

  /** The name of the text that stands for a file of that name. */
  static String nameFor(String fileName) {
    return fileName + SUFFIX;
  }

  @Override
  public long size() {
    return bytes().length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes());
  }

  /** SHA-256 of the text. */
  public String sha256() {
    return Digests.sha256(bytes());
  }

  private byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
