package io.cloudward.patterns.engine;

import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts that nearly hold identifiers: examples whole, cut and changed, words, and odd characters.
 */
final class RandomText {

  private static final String[] ODD = {
    " ",
    "  ",
    "-",
    ".",
    "/",
    "_",
    ":",
    "::",
    "@",
    "&",
    ";",
    "\n",
    "\t",
    "\0",
    "\"",
    "'",
    "+",
    "(",
    ")",
    "\u00A0",
    "\u200B",
    "\u00AD",
    "\u2011",
    "\u2013",
    "é",
    "ß",
    "Ж",
    "号",
    "は",
    "\uD83D\uDE00",
    "&nbsp;",
    "&#52;",
    "&#x35;",
    "&shy;",
    "&bogus;",
    "&#65296;",
    "٤",
    "４",
    "Ａ",
    "ſ",
    "\u212A",
    "..",
    "s",
    "x",
    "7",
    "4111",
    "12",
    "123",
    "1234",
    "000000",
    "@example.com",
    "a@b.co",
    "\"q\"@x.org"
  };

  private final Random random;
  private final List<String> examples = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  RandomText(Random random, List<IdentifierDefinition> identifiers) {
    this.random = random;
    for (IdentifierDefinition identifier : identifiers) {
      if (identifier.examples() != null) {
        examples.addAll(identifier.examples().positive());
        examples.addAll(identifier.examples().negative());
      }
      if (identifier.context() != null) {
        words.addAll(identifier.context().allWords());
      }
    }
  }

  byte[] next(int length) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (bytes.size() < length) {
      bytes.writeBytes(piece().getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private String piece() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> pick(examples);
      case 2 -> changed(pick(examples));
      case 3 -> words.isEmpty() ? "word " : cased(pick(words));
      case 4 -> digits();
      default -> ODD[random.nextInt(ODD.length)];
    };
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private String cased(String word) {
    return switch (random.nextInt(4)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.replace(" ", "");
      case 2 -> word.replace(' ', '_') + "s";
      default -> " " + word + " ";
    };
  }

  private String digits() {
    StringBuilder digits = new StringBuilder();
    int count = random.nextInt(1, 22);
    for (int i = 0; i < count; i++) {
      digits.append((char) ('0' + random.nextInt(10)));
      if (random.nextInt(5) == 0) {
        digits.append(" -./".charAt(random.nextInt(4)));
      }
    }
    return digits.toString();
  }

  private String changed(String example) {
    StringBuilder changed = new StringBuilder(example);
    for (int i = random.nextInt(3); i >= 0 && !changed.isEmpty(); i--) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(4)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, ODD[random.nextInt(ODD.length)]);
        case 2 -> changed.setCharAt(at, (char) ('0' + random.nextInt(10)));
        default -> changed.setLength(at);
      }
    }
    return changed.toString();
  }
}
