package io.cloudward.dlp.template;

import io.cloudward.policy.PolicyInput;
import io.cloudward.web.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What a template must be like; says all that is wrong, member by member. Pure. */
final class TemplateInput {

  private static final Pattern KEY = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_DESCRIPTION = 400;
  private static final int MOST_REGULATIONS = 50;

  /** Conditions are looked at one by one for every item. */
  private static final int MOST_CONDITIONS = 2_000;

  private static final int MOST_MISTAKES = 20;
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private TemplateInput() {}

  /**
   * Refuses a template that makes no sense.
   *
   * @param identifiers keys of those that exist
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names what is wrong and where
   */
  static void check(TemplateDocument document, Set<String> identifiers) {
    var input = new PolicyInput();
    input.require(KEY.matcher(document.key()).matches(), "key", "must be kebab case, at most 64");
    input.line("name", document.name(), LONGEST_NAME);
    input.require(!document.name().isBlank(), "name", "must not be empty");
    input.line("description", document.description(), LONGEST_DESCRIPTION);
    var regulations = Objects.requireNonNullElse(document.regulations(), List.<String>of());
    input.require(
        regulations.size() <= MOST_REGULATIONS
            && regulations.stream().allMatch(each -> each != null && each.length() <= LONGEST_NAME),
        "regulations",
        "must be at most " + MOST_REGULATIONS + " names");
    var countries = Objects.requireNonNullElse(document.countries(), List.<String>of());
    input.require(
        countries.stream().allMatch(each -> each != null && COUNTRIES.contains(each)),
        "countries",
        "must be ISO 3166 codes");
    document
        .condition()
        .mistakes("condition", 0)
        .limit(MOST_MISTAKES)
        .forEach(mistake -> input.require(false, mistake.at(), mistake.message()));
    input.end();
    condition(document.condition().toCondition(), identifiers);
  }

  private static void condition(Condition condition, Set<String> identifiers) {
    var named = condition.named().map(Condition.Found::identifier).toList();
    if (named.size() > MOST_CONDITIONS) {
      throw Problems.invalid(
          "condition",
          "must name at most " + MOST_CONDITIONS + " identifiers, not " + named.size());
    }
    if (condition.holdsForNothing()) {
      throw Problems.invalid(
          "condition", "must ask for something that is found, not only for what is not");
    }
    var unknown =
        named.stream().filter(each -> !identifiers.contains(each)).distinct().limit(20).toList();
    if (!unknown.isEmpty()) {
      throw Problems.of(
          "unknown-identifier",
          400,
          "An identifier does not exist",
          "There is no identifier " + String.join(", ", unknown) + ".",
          Map.of("identifiers", unknown));
    }
  }
}
