package io.cloudward.dlp.identifier;

import io.cloudward.inspection.type.Family;
import io.cloudward.inspection.type.FileType;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.policy.PolicyInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an identifier of a tenant must be like; says all that is wrong, member by member. Pure. */
final class IdentifierInput {

  /** Keys, as those of predefined identifiers. */
  static final Pattern KEY = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_DESCRIPTION = 400;
  private static final int LONGEST_WORD = 200;
  private static final int MOST_WORDS = 10_000;
  private static final int MOST_CONTEXT_WORDS = 1_000;
  private static final int MOST_ENTRIES = 500;
  private static final String NOT_A_WORD =
      "must be 1 to " + LONGEST_WORD + " characters that begin with no separator";
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Set<String> TYPES =
      Stream.concat(Arrays.stream(FileType.values()), Arrays.stream(Family.values()))
          .map(Enum::name)
          .collect(Collectors.toUnmodifiableSet());

  private final PolicyInput input = new PolicyInput();
  private final IdentifierDocument document;

  private IdentifierInput(IdentifierDocument document) {
    this.document = document;
  }

  /**
   * Refuses an identifier that makes no sense or costs too much.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names what is wrong and where
   */
  static void check(IdentifierDocument document) {
    var check = new IdentifierInput(document);
    check.about();
    check.members();
    check.input.end();
    check.together();
    check.input.end();
  }

  private void about() {
    input.require(KEY.matcher(document.key()).matches(), "key", "must be kebab case, at most 64");
    input.line("name", document.name(), LONGEST_NAME);
    input.require(!document.name().isBlank(), "name", "must not be empty");
    input.line("description", document.description(), LONGEST_DESCRIPTION);
    var countries = Objects.requireNonNullElse(document.countries(), List.<String>of());
    input.require(COUNTRIES.containsAll(countries), "countries", "must be ISO 3166 codes");
  }

  private void members() {
    var kind = document.kind();
    input.require(kind != IdentifierKind.DETECTOR, "kind", "must be that of a tenant's identifier");
    only("patterns", document.patterns(), kind == IdentifierKind.EXPRESSION);
    only("keywords", document.keywords(), kind == IdentifierKind.KEYWORDS);
    only("file", document.file(), kind == IdentifierKind.FILE);
    input.require(
        document.context() == null || kind == IdentifierKind.EXPRESSION,
        "context",
        "is for expressions only");
    if (document.patterns() != null) {
      new PatternInput(input).check(document.patterns(), document.context() != null);
    }
    if (document.context() != null) {
      context(document.context());
    }
    if (document.keywords() != null) {
      keywords(document.keywords());
    }
    if (document.file() != null) {
      file(document.file());
    }
  }

  private void only(String field, @Nullable Object member, boolean isNeeded) {
    input.require(
        isNeeded == (member != null),
        field,
        isNeeded ? "must be given" : "is not for " + document.kind());
  }

  private void context(ContextDocument context) {
    words("context.words", context.words(), MOST_CONTEXT_WORDS);
    input.require(
        context.distanceOrUsual() >= 1 && context.distanceOrUsual() <= 2_000,
        "context.distance",
        "must be from 1 to 2000");
    percent("context.raises", Objects.requireNonNullElse(context.raises(), 0));
  }

  private void keywords(KeywordsDocument keywords) {
    var words = Objects.requireNonNullElse(keywords.words(), List.<KeywordsDocument.Word>of());
    input.require(words.stream().noneMatch(Objects::isNull), "keywords.words", "must not be null");
    var texts = words.stream().filter(Objects::nonNull).map(KeywordsDocument.Word::word).toList();
    words("keywords.words", texts, MOST_WORDS);
    input.require(
        texts.stream().distinct().count() == texts.size(),
        "keywords.words",
        "must not name one twice");
    percent("keywords.confidence", keywords.confidenceOrUsual());
  }

  private void words(String field, List<String> words, int most) {
    size(field, words, most);
    for (int i = 0; words != null && i < Math.min(words.size(), most); i++) {
      var word = words.get(i);
      input.require(
          word != null
              && !word.isBlank()
              && word.length() <= LONGEST_WORD
              && " \t\r\n_./:-".indexOf(word.charAt(0)) < 0,
          field + "[" + i + "]",
          NOT_A_WORD);
    }
  }

  private void file(FileDocument file) {
    entries("file.types", file.types());
    entries("file.extensions", file.extensions());
    entries("file.names", file.names());
    input.require(
        file.types() == null || TYPES.containsAll(file.types()),
        "file.types",
        "must be file types or families");
    input.require(
        Stream.of(file.types(), file.extensions(), file.names(), file.minSize(), file.maxSize())
            .anyMatch(Objects::nonNull),
        "file",
        "must have at least one member");
  }

  private void entries(String field, @Nullable List<String> entries) {
    if (entries != null) {
      size(field, entries, MOST_ENTRIES);
      input.require(
          entries.stream().noneMatch(each -> each == null || each.isBlank() || each.length() > 255),
          field,
          "must have entries of 1 to 255 characters");
    }
  }

  private void size(String field, @Nullable List<?> entries, int most) {
    input.require(
        entries != null && !entries.isEmpty() && entries.size() <= most,
        field,
        "must have 1 to " + most + " entries");
  }

  private void percent(String field, int value) {
    input.require(value >= 0 && value <= 100, field, "must be from 0 to 100");
  }

  /** Expressions that are bearable alone may not be so together. */
  private void together() {
    if (document.kind() == IdentifierKind.EXPRESSION) {
      try {
        IdentifierSet.compile(List.of(document.toDefinition()));
      } catch (IllegalArgumentException refused) {
        input.require(false, "patterns", "are refused together: " + refused.getMessage());
      }
    }
  }
}
