package io.cloudward.threat.filter.blocking;

import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Detection;
import io.cloudward.threat.filter.Filter;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.PartLabel;
import io.cloudward.threat.filter.ScannedItem;
import io.cloudward.threat.policy.settings.BlockingMode;
import io.cloudward.threat.policy.settings.FileBlocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** File blocking: by true type, by extension, by name; the listed ones, or all but those. */
@ApplicationScoped
public class FileBlockingFilter implements Filter {

  /** The name of the filter in findings. */
  public static final String NAME = "FILE_BLOCKING";

  @Override
  public void look(ScannedItem item, Findings findings) {
    var blocking = item.settings().fileBlocking();
    if (!blocking.enabled() || !item.isIn(blocking.appliesTo())) {
      return;
    }
    var names = blocking.names().stream().map(NamePattern::of).toList();
    item.parts()
        .filter(part -> isMeant(part, blocking))
        .filter(part -> !item.exemptions().name(part.name().label()))
        .forEach(part -> judge(part, blocking, names, findings));
  }

  /** What is inside a document is not a file that people handle, unless it is listed. */
  private static boolean isMeant(Part part, FileBlocking blocking) {
    return switch (part.kind()) {
      case ROOT, ATTACHMENT, INLINE -> true;
      case ARCHIVE_ENTRY -> blocking.insideArchives();
      case EMBEDDED -> blocking.insideArchives() && blocking.mode() == BlockingMode.LISTED;
      case BODY, MESSAGE -> false;
    };
  }

  private static void judge(
      Part part, FileBlocking blocking, List<NamePattern> names, Findings findings) {
    var listed = match(part, blocking, names);
    if (blocking.mode() == BlockingMode.LISTED) {
      listed.ifPresent(rule -> block(part, rule, explanation(part, rule), blocking, findings));
    } else if (listed.isEmpty()) {
      block(
          part,
          "not-allowed",
          "The policy allows neither its type nor its extension nor its name.",
          blocking,
          findings);
    }
  }

  /** The rule by which a part is on the lists. */
  private static Optional<String> match(Part part, FileBlocking blocking, List<NamePattern> names) {
    if (blocking.extensions().contains(part.name().extension())) {
      return Optional.of("blocked-extension");
    }
    if (blocking.types().contains(part.type().name())
        || blocking.types().contains(part.type().family().name())) {
      return Optional.of("blocked-type");
    }
    return names.stream().anyMatch(name -> name.matches(part.name().label()))
        ? Optional.of("blocked-name")
        : Optional.empty();
  }

  private static String explanation(Part part, String rule) {
    return switch (rule) {
          case "blocked-extension" ->
              "The policy blocks files with the extension " + part.name().extension() + ".";
          case "blocked-type" -> "The policy blocks files that are " + part.type() + " by content.";
          default -> "The policy blocks files of this name.";
        }
        + (part.kind() == PartKind.ARCHIVE_ENTRY ? " It is in an archive." : "");
  }

  private static void block(
      Part part, String rule, String explanation, FileBlocking blocking, Findings findings) {
    findings.found(
        new Detection(
            NAME,
            rule,
            PartLabel.of(part),
            Category.BLOCKED_FILE,
            Detection.CERTAIN,
            blocking.action(),
            explanation));
  }
}
