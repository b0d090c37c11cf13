package io.cloudward.bench.accuracy.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import net.datafaker.Faker;

/** Labelled texts with one subject each, and decoys. */
public final class WorldSet {

  private static final List<String> LANGUAGES =
      List.of("en", "en", "de", "fr", "es", "it", "pt", "ja", "ru", "ar", "zh", "nl", "pl", "ko");

  /** One of so many values that need no word stands without one. */
  private static final int BARE = 3;

  /**
   * A text.
   *
   * @param text with the subject in it, or a decoy
   * @param start first character of the subject in code points; -1 if there is none
   * @param end the character after its last one
   * @param subject key of the identifier; empty for decoys
   * @param group what it is counted under besides
   */
  public record Sample(String text, int start, int end, String subject, String group) {

    /** Without the text. */
    @Override
    public String toString() {
      return "Sample[" + subject + ", " + group + "]";
    }
  }

  private final Random random;
  private final List<Supplier<Subject>> subjects;
  private final Decoys decoys;

  private WorldSet(long seed) {
    random = new Random(seed);
    Faker faker = new Faker(Locale.ENGLISH, random);
    Payments payments = new Payments(faker, random);
    Phones phones = new Phones(random);
    Contacts contacts = new Contacts(random);
    NationalNumbers numbers = new NationalNumbers(random);
    Secrets secrets = new Secrets(random);
    decoys = new Decoys(faker, random);
    subjects =
        List.of(
            payments::card,
            payments::account,
            numbers::socialSecurityNumber,
            contacts::email,
            contacts::address,
            phones::phone,
            phones::phone,
            contacts::device,
            numbers::number,
            numbers::number,
            secrets::secret);
  }

  /** So many texts with a subject, and half as many decoys. */
  public static List<Sample> generate(int count, long seed) {
    WorldSet set = new WorldSet(seed);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      samples.add(set.sample(set.subjects.get(i % set.subjects.size()).get()));
      if (i % 2 == 0) {
        samples.add(new Sample(set.decoys.text(), -1, -1, "", ""));
      }
    }
    return samples;
  }

  private Sample sample(Subject subject) {
    String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    boolean bare = subject.isClear() && random.nextInt(BARE) == 0;
    String frame = bare ? Frames.bare(random) : Frames.named(language, random);
    String named = frame.replace("{w}", Words.of(subject.topic(), language, random));
    int place = named.indexOf("{v}");
    int start = named.codePointCount(0, place);
    String value = subject.value();
    return new Sample(
        named.replace("{v}", value),
        start,
        start + value.codePointCount(0, value.length()),
        subject.identifier(),
        (bare ? "bare " : "") + subject.group());
  }
}
