package io.cloudward.web.conditional;

import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entity tags made of row versions, and the check that an update knows the current one. */
public final class ETags {

  /** The request header that {@link #requireMatch} takes. */
  public static final String IF_MATCH = "If-Match";

  private static final Pattern STRONG_TAGS =
      Pattern.compile("\\s*\"[\\x21\\x23-\\x7E]*\"\\s*(,\\s*\"[\\x21\\x23-\\x7E]*\"\\s*)*");

  private ETags() {}

  /** The strong entity tag of a version. */
  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }

  /**
   * Lets an update go on only if it names the current version or {@code *} (RFC 9110 section
   * 13.1.1).
   *
   * @param ifMatch the header {@code If-Match}
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 if it is missing (RFC 6585 section 3),
   *     400 if it cannot be read, 412 if it names another version
   */
  public static void requireMatch(@Nullable String ifMatch, long version) {
    if (ifMatch == null) {
      throw Problems.of(
          "precondition-required",
          428,
          "Header If-Match is missing",
          "Read the object, then send its ETag in If-Match.");
    }
    if (ifMatch.trim().equals("*")) {
      return;
    }
    if (ifMatch.length() > 1000 || !STRONG_TAGS.matcher(ifMatch).matches()) {
      throw Problems.invalid(IF_MATCH, "must be a strong entity tag in quotation marks");
    }
    if (!(", " + ifMatch).matches("(?s).*[,\\s]\"" + version + "\".*")) {
      throw Problems.of(
          "precondition-failed",
          412,
          "The object has changed",
          "It was changed since you read it. Read it again and repeat the change.");
    }
  }
}
