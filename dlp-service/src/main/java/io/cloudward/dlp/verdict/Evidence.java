package io.cloudward.dlp.verdict;

import io.cloudward.contracts.verdict.Finding;
import io.cloudward.dlp.engine.Match;
import io.cloudward.dlp.engine.SearchedItem;
import io.cloudward.dlp.engine.SearchedItem.SearchedPart;
import io.cloudward.dlp.template.Condition.Found;
import io.cloudward.dlp.template.Template;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says for a fulfilled template what was found, how often and where; masked. Pure. */
final class Evidence {

  private static final String FILTER = "DLP";

  /** The contract's limit. */
  private static final int LONGEST = 300;

  private static final int MOST_MATCHES = 5;
  private static final double PERCENT = 100.0;

  private Evidence() {}

  /** One finding for each identifier that the template owes its being fulfilled to. */
  static Stream<Finding> of(Template template, SearchedItem item) {
    return template
        .condition()
        .fulfilled(item.findings())
        .distinct()
        .map(found -> finding(template, found, item));
  }

  private static Finding finding(Template template, Found found, SearchedItem item) {
    var matches = item.findings().matches(found.identifier(), found.minConfidence());
    long count = item.findings().of(found.identifier()).count(found.minConfidence());
    return new Finding(
        FILTER,
        template.key(),
        matches.isEmpty() ? null : part(matches.getFirst(), item),
        matches.stream().mapToInt(Match::confidence).max().orElse(0) / PERCENT,
        (int) Math.min(count, Integer.MAX_VALUE),
        "“%s” was found %s (%s)."
            .formatted(found.identifier(), count == 1 ? "once" : count + " times", template.name()),
        evidence(matches));
  }

  /** The name of the part, or of the nearest one around it that has a name. */
  private static @Nullable String part(Match match, SearchedItem item) {
    var id = match.part().replaceFirst("\\.(subject|name)$", "");
    var names =
        item.parts().stream().collect(Collectors.toMap(SearchedPart::id, SearchedPart::name));
    while (names.getOrDefault(id, "").isEmpty() && id.contains(".")) {
      id = id.substring(0, id.lastIndexOf('.'));
    }
    var name = names.getOrDefault(id, "");
    return name.isEmpty() ? null : OutcomeDecision.cut(name);
  }

  private static @Nullable String evidence(List<Match> matches) {
    var text =
        matches.stream()
            .map(Match::masked)
            .distinct()
            .limit(MOST_MATCHES)
            .collect(Collectors.joining(", "));
    if (text.isEmpty()) {
      return null;
    }
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
