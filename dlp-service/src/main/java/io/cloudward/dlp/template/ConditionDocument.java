package io.cloudward.dlp.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.dlp.engine.Selection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A condition as it is written in files, rows and bodies: exactly one of {@code all}, {@code any},
 * {@code not} and {@code identifier}.
 *
 * @param all every one of them holds
 * @param any at least one of them holds
 * @param not it does not hold
 * @param identifier key of an identifier that was found
 * @param count least number of findings, 1 if left out
 * @param distinct whether different values are counted, true if left out
 * @param minConfidence findings below it do not count, 65 if left out
 */
@Schema(
    name = "Condition",
    description = "Exactly one of all, any, not and identifier; the rest belongs to identifier.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionDocument(
    @Nullable List<ConditionDocument> all,
    @Nullable List<ConditionDocument> any,
    @Nullable ConditionDocument not,
    @Nullable String identifier,
    @Schema(minimum = "1", maximum = "100000") @Nullable Integer count,
    @Nullable Boolean distinct,
    @Schema(minimum = "0", maximum = "100") @Nullable Integer minConfidence) {

  private static final int MOST_COUNT = 100_000;
  private static final int DEEPEST = 10;

  /** What it means. */
  public Condition toCondition() {
    if (all != null) {
      return new Condition.All(all.stream().map(ConditionDocument::toCondition).toList());
    }
    if (any != null) {
      return new Condition.Any(any.stream().map(ConditionDocument::toCondition).toList());
    }
    if (not != null) {
      return new Condition.Not(not.toCondition());
    }
    return new Condition.Found(
        Objects.requireNonNull(identifier),
        Objects.requireNonNullElse(count, 1),
        Objects.requireNonNullElse(distinct, true),
        Objects.requireNonNullElse(minConfidence, Selection.USUAL_CONFIDENCE));
  }

  /** What is wrong with it, as sentences that begin with the place; empty if nothing is. */
  Stream<Mistake> mistakes(String at, int depth) {
    if (depth > DEEPEST) {
      return Stream.of(new Mistake(at, "must not be nested deeper than " + DEEPEST));
    }
    long kinds = Stream.of(all, any, not, identifier).filter(Objects::nonNull).count();
    if (kinds != 1) {
      return Stream.of(new Mistake(at, "must have exactly one of all, any, not, identifier"));
    }
    if (identifier == null && (count != null || distinct != null || minConfidence != null)) {
      return Stream.of(
          new Mistake(at, "must have count, distinct and minConfidence beside identifier only"));
    }
    if (all != null) {
      return ofMany(all, at + ".all", depth);
    }
    if (any != null) {
      return ofMany(any, at + ".any", depth);
    }
    return not != null ? not.mistakes(at + ".not", depth + 1) : ofNumbers(at);
  }

  private static Stream<Mistake> ofMany(List<ConditionDocument> many, String at, int depth) {
    if (many.isEmpty()) {
      return Stream.of(new Mistake(at, "must not be empty"));
    }
    return Stream.iterate(0, place -> place < many.size(), place -> place + 1)
        .flatMap(
            place -> {
              var one = many.get(place);
              var here = at + "[" + place + "]";
              return one == null
                  ? Stream.of(new Mistake(here, "must not be null"))
                  : one.mistakes(here, depth + 1);
            });
  }

  private Stream<Mistake> ofNumbers(String at) {
    var counted = Objects.requireNonNullElse(count, 1);
    var confident = Objects.requireNonNullElse(minConfidence, Selection.USUAL_CONFIDENCE);
    return Stream.of(
            new Mistake(at + ".count", "must be a number from 1 to " + MOST_COUNT)
                .unless(counted >= 1 && counted <= MOST_COUNT),
            new Mistake(at + ".minConfidence", "must be a number from 0 to 100")
                .unless(confident >= 0 && confident <= 100))
        .flatMap(mistakes -> mistakes);
  }
}
