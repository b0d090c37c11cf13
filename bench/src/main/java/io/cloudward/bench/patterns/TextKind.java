package io.cloudward.bench.patterns;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** Kinds of text that a scanner meets; each is generated anew from a seed. */
public enum TextKind {
  PROSE {
    @Override
    void append(StringBuilder text, Random random) {
      int words = random.nextInt(6, 22);
      for (int i = 0; i < words; i++) {
        String word = Vocabulary.word(random);
        text.append(i == 0 ? Vocabulary.capitalized(word) : word);
        text.append(i + 1 < words ? random.nextInt(12) == 0 ? ", " : " " : ". ");
      }
      if (random.nextInt(15) == 0) {
        text.append("In ").append(1900 + random.nextInt(130)).append(" there were ");
        text.append(random.nextInt(10_000)).append(" of them. ");
      }
      if (random.nextInt(120) == 0) {
        text.append("Write to ").append(Vocabulary.word(random)).append("@example.com. ");
      }
      if (random.nextInt(6) == 0) {
        text.append('\n');
      }
    }
  },
  CSV {
    @Override
    void append(StringBuilder text, Random random) {
      text.append(random.nextInt(100_000, 1_000_000)).append(',');
      text.append(Vocabulary.digits(random, 9)).append(',');
      text.append(Vocabulary.digits(random, 16)).append(',');
      text.append(2000 + random.nextInt(30)).append('-').append(10 + random.nextInt(3));
      text.append('-').append(10 + random.nextInt(18)).append(',');
      text.append(random.nextInt(100_000)).append('.').append(Vocabulary.digits(random, 2));
      text.append(',').append(Vocabulary.word(random)).append(',');
      text.append(Vocabulary.digits(random, 11)).append('\n');
    }
  },
  SOURCE {
    @Override
    void append(StringBuilder text, Random random) {
      String name = Vocabulary.word(random) + Vocabulary.capitalized(Vocabulary.word(random));
      text.append("  private static final int ").append(name.toUpperCase(Locale.ROOT));
      text.append(" = ").append(random.nextInt(5_000)).append(";\n");
      text.append("    if (").append(name).append(".get(").append(random.nextInt(20));
      text.append(") != null && ").append(Vocabulary.word(random)).append(" > 0x");
      text.append(Integer.toHexString(random.nextInt())).append(") {\n      return new ");
      text.append(Vocabulary.capitalized(name)).append("(\"").append(Vocabulary.word(random));
      text.append("\", ").append(Vocabulary.word(random)).append(");\n    }\n");
    }
  },
  LOGS {
    @Override
    void append(StringBuilder text, Random random) {
      text.append("2026-11-").append(10 + random.nextInt(20)).append('T');
      text.append(10 + random.nextInt(13)).append(':').append(10 + random.nextInt(49)).append(':');
      text.append(10 + random.nextInt(49)).append('.').append(Vocabulary.digits(random, 3));
      text.append("Z INFO [")
          .append(Vocabulary.word(random))
          .append('-')
          .append(random.nextInt(64));
      text.append("] request id=").append(Long.toHexString(random.nextLong())).append(" from 10.");
      text.append(random.nextInt(256)).append('.').append(random.nextInt(256)).append('.');
      text.append(random.nextInt(256)).append(" took ").append(random.nextInt(5_000));
      text.append(" ms, status=").append(200 + random.nextInt(300)).append(", bytes=");
      text.append(random.nextInt(1_000_000)).append('\n');
    }
  };

  /** Appends a sentence, a row, a statement or a line. */
  abstract void append(StringBuilder text, Random random);

  /** About so many bytes of this kind. */
  public byte[] generate(int bytes, long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(bytes + 1_024);
    while (text.length() < bytes) {
      append(text, random);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
