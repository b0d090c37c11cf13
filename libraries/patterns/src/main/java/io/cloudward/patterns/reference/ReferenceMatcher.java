package io.cloudward.patterns.reference;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.Reason;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.ContextDefinition;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.catalogue.PatternDefinition;
import io.cloudward.patterns.validation.Validators;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds identifiers by trying every pattern at every place with {@code java.util.regex}: from the
 * left, the longest match that passes all its checks, never two that overlap. Slow by design.
 */
public final class ReferenceMatcher {

  private final List<IdentifierDefinition> identifiers;
  private final ScanOptions options;

  /** Prepares nothing: all is done in {@link #scan}. */
  public ReferenceMatcher(List<IdentifierDefinition> identifiers, ScanOptions options) {
    this.identifiers = List.copyOf(identifiers);
    this.options = options;
  }

  /** All findings, by place and then by key. */
  public List<Finding> scan(byte[] text) {
    FoldedCharacters characters = new FoldedCharacters(text);
    ReferenceText folded = new ReferenceText(characters, text);
    List<Finding> findings = new ArrayList<>();
    for (IdentifierDefinition identifier : identifiers) {
      List<Match> matches =
          identifier.detector() == null
              ? matches(identifier, folded)
              : ReferenceEmail.all(identifier, folded);
      matches.stream()
          .filter(match -> match.confidence >= options.minConfidence())
          .forEach(match -> findings.add(folded.finding(identifier.key(), match)));
    }
    findings.sort(
        Comparator.comparingInt(Finding::byteStart)
            .thenComparingInt(Finding::byteEnd)
            .thenComparing(Finding::identifier));
    return findings;
  }

  private List<Match> matches(IdentifierDefinition identifier, ReferenceText text) {
    List<ReferencePattern> patterns =
        identifier.patterns().stream().map(ReferencePattern::new).toList();
    List<Match> matches = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      Match match = text.startsAt(from) ? longest(identifier, patterns, text, from) : null;
      if (match != null) {
        matches.add(match);
      }
      from = match == null ? from + 1 : match.end;
    }
    return matches;
  }

  private @Nullable Match longest(
      IdentifierDefinition identifier,
      List<ReferencePattern> patterns,
      ReferenceText text,
      int from) {
    Match best = null;
    for (ReferencePattern pattern : patterns) {
      for (int end : pattern.ends(text, from)) {
        Match match = accept(identifier, pattern.definition(), text, from, end);
        if (match != null && (best == null || match.beats(best))) {
          best = match;
        }
      }
    }
    return best;
  }

  private @Nullable Match accept(
      IdentifierDefinition identifier,
      PatternDefinition pattern,
      ReferenceText text,
      int from,
      int end) {
    String match = text.string().substring(from, end);
    String compact = match.replaceAll("[ ./-]", "").toUpperCase(Locale.ROOT);
    boolean excluded =
        options.excludeTestNumbers() && identifier.testNumbers().contains(compact)
            || pattern.minEntropy() > 0 && entropy(match) < pattern.minEntropy() - 1e-9
            || pattern.validator() != null && !Validators.named(pattern.validator()).valid(compact);
    if (excluded) {
      return null;
    }
    ContextDefinition context = identifier.context();
    String word = context == null ? null : ReferenceContext.near(context, text, from, end);
    if (word == null && pattern.requiresContext()) {
      return null;
    }
    int raised = word == null || context == null ? 0 : context.raises();
    return new Match(
        from,
        end,
        pattern.confidence(),
        Math.min(100, pattern.confidence() + raised),
        new Reason(pattern.expression(), pattern.validator(), word));
  }

  private static double entropy(String match) {
    double bits = 0;
    for (int c : match.chars().distinct().toArray()) {
      double share = match.chars().filter(other -> other == c).count() / (double) match.length();
      bits -= share * Math.log(share) / Math.log(2);
    }
    return bits;
  }

  /** An accepted match, in folded characters. */
  record Match(int from, int end, int base, int confidence, Reason reason) {

    /** The longer wins, then the surer, then the one whose pattern comes first. */
    boolean beats(Match other) {
      return end > other.end || end == other.end && base > other.base;
    }
  }
}
