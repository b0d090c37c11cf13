package io.cloudward.dlp.engine;

import io.cloudward.patterns.MatchSink;
import io.cloudward.patterns.Scanner;
import io.cloudward.patterns.keyword.KeywordHit;
import io.cloudward.patterns.keyword.KeywordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A text of well-formed UTF-8 to be searched, as often as need be. */
public sealed interface Text {

  /** The part it stands in. */
  String part();

  /** Its length in bytes. */
  long length();

  /** Tells what a scanner finds in it. */
  void matches(Scanner scanner, MatchSink sink);

  /** What a list of keywords finds in it. */
  List<KeywordHit> hits(KeywordList keywords);

  /** All bytes of an array. */
  static Text of(byte[] utf8, String part) {
    return new InMemory(utf8, utf8.length, part);
  }

  /** A string. */
  static Text of(String text, String part) {
    return of(text.getBytes(StandardCharsets.UTF_8), part);
  }

  /**
   * A text in memory.
   *
   * @param utf8 its bytes, and perhaps others behind them
   */
  record InMemory(byte[] utf8, int size, String part) implements Text {

    @Override
    public long length() {
      return size;
    }

    @Override
    public void matches(Scanner scanner, MatchSink sink) {
      scanner.matches(utf8, 0, size, sink);
    }

    @Override
    public List<KeywordHit> hits(KeywordList keywords) {
      return keywords.hits(utf8.length == size ? utf8 : Arrays.copyOf(utf8, size));
    }

    /** Says how much, never what. */
    @Override
    public String toString() {
      return "Text[" + size + " bytes]";
    }
  }

  /** A text in a file, of which little is in memory at a time. */
  record InFile(Path file, long length, String part) implements Text {

    @Override
    public void matches(Scanner scanner, MatchSink sink) {
      try (var bytes = Files.newInputStream(file)) {
        scanner.matches(bytes, sink);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public List<KeywordHit> hits(KeywordList keywords) {
      try (var bytes = Files.newInputStream(file)) {
        return keywords.hits(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
