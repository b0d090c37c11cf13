package io.cloudward.policy;

import io.cloudward.web.problem.FieldError;
import io.cloudward.web.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with a policy that a person sent, member by member, so that all of it is
 * said at once.
 */
public final class PolicyInput {

  /** Characters of a name. */
  public static final int LONGEST_NAME = 128;

  /** Characters of a description. */
  public static final int LONGEST_DESCRIPTION = 1024;

  private static final int MOST_TARGETS = 1000;

  /** Directory ids are UUIDs; ids of sites hold a host name and commas (Graph, resource site). */
  private static final Pattern TARGET = Pattern.compile("[\\x21-\\x7E]{1,400}");

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

  private final List<FieldError> errors = new ArrayList<>();

  /** Says {@code message} about {@code field} unless {@code condition} holds. */
  public PolicyInput require(boolean condition, String field, String message) {
    if (!condition) {
      errors.add(new FieldError(field, message));
    }
    return this;
  }

  /** The name of a policy: one line. */
  public PolicyInput name(String name) {
    return line("name", name, LONGEST_NAME)
        .require(
            name.equals(name.strip()) && !name.isEmpty(),
            "name",
            "must not begin or end with a space, nor be empty");
  }

  /** The description of a policy. */
  public PolicyInput description(@Nullable String description) {
    return require(
        description == null || description.length() <= LONGEST_DESCRIPTION,
        "description",
        "must have at most " + LONGEST_DESCRIPTION + " characters");
  }

  /** A text of one line, which may be empty or missing. */
  public PolicyInput line(String field, @Nullable String text, int longest) {
    return require(
        text == null || (text.length() <= longest && !CONTROL.matcher(text).find()),
        field,
        "must be one line of at most " + longest + " characters");
  }

  /** The place of a policy. */
  public PolicyInput priority(@Nullable Integer priority, int highest) {
    return require(
        priority == null || (priority >= 1 && priority <= highest),
        "priority",
        "must be from 1 to " + highest);
  }

  /** Whom a policy protects. */
  public PolicyInput targets(Targets targets) {
    require(
        !targets.all() || targets.included().isEmpty(),
        "targets.included",
        "must be empty where all is true");
    require(
        targets.all() || !targets.included().isEmpty(),
        "targets.included",
        "must name somebody where all is false");
    ids("targets.included", targets.included());
    ids("targets.excluded", targets.excluded());
    return this;
  }

  private void ids(String field, List<String> ids) {
    require(ids.size() <= MOST_TARGETS, field, "must have at most " + MOST_TARGETS + " entries");
    require(new HashSet<>(ids).size() == ids.size(), field, "must not name one twice");
    for (int i = 0; i < ids.size() && i < MOST_TARGETS; i++) {
      require(
          TARGET.matcher(ids.get(i)).matches(),
          field + "[" + i + "]",
          "must be an id of the directory or of a site");
    }
  }

  /**
   * Ends the collection.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if anything is wrong
   */
  public void end() {
    if (!errors.isEmpty()) {
      throw Problems.invalid(List.copyOf(errors));
    }
  }
}
