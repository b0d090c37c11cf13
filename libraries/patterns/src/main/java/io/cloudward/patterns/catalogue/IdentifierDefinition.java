package io.cloudward.patterns.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An identifier as its file describes it.
 *
 * @param key stable name in kebab case
 * @param name what people call it
 * @param category such as {@code national-id}, {@code bank} or {@code secret}
 * @param countries ISO 3166 codes, empty for the whole world
 * @param source who defines the format
 * @param detector name of a built-in detector, in place of patterns
 * @param patterns forms in which it is written; any of them will do
 * @param context words that make a match likelier when they stand nearby
 * @param testNumbers matches that were published for tests, compact (see {@link
 *     io.cloudward.patterns.validation.Validator})
 * @param regulations laws and standards that protect it
 * @param examples texts in which it must and must not be found
 */
public record IdentifierDefinition(
    String key,
    String name,
    String category,
    List<String> countries,
    @Nullable Source source,
    @Nullable String detector,
    List<PatternDefinition> patterns,
    @Nullable ContextDefinition context,
    List<String> testNumbers,
    List<String> regulations,
    @Nullable Examples examples) {

  /** What a file leaves out is empty. */
  public IdentifierDefinition {
    if (key == null || !key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("An identifier needs a key in kebab case, not: " + key);
    }
    name = name == null ? key : name;
    category = category == null ? "custom" : category;
    countries = countries == null ? List.of() : List.copyOf(countries);
    patterns = patterns == null ? List.of() : List.copyOf(patterns);
    testNumbers = testNumbers == null ? List.of() : List.copyOf(testNumbers);
    regulations = regulations == null ? List.of() : List.copyOf(regulations);
    if (patterns.isEmpty() == (detector == null)) {
      throw new IllegalArgumentException(key + " needs patterns or a detector, and not both");
    }
  }

  /** An identifier of a single expression, for those who build one by hand. */
  public static IdentifierDefinition of(
      String key, PatternDefinition pattern, @Nullable ContextDefinition context) {
    return new IdentifierDefinition(
        key,
        key,
        "custom",
        List.of(),
        null,
        null,
        List.of(pattern),
        context,
        List.of(),
        List.of(),
        null);
  }
}
