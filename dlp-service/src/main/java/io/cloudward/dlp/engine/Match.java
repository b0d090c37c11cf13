package io.cloudward.dlp.engine;

import io.cloudward.patterns.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Something that an identifier describes, where it stands.
 *
 * @param identifier key of the identifier
 * @param confidence 0 to 100
 * @param part id of the part of the item, {@code 0} for the whole
 * @param start first character, in Unicode code points of the part's text
 * @param end the character after the last one
 * @param masked the match with all letters and digits but the last four replaced
 * @param validator the check that it passed, if there is one
 * @param contextWord the word nearby that made it likelier, if there was one
 */
public record Match(
    String identifier,
    int confidence,
    String part,
    int start,
    int end,
    String masked,
    @Nullable String validator,
    @Nullable String contextWord) {

  static Match of(Finding finding, String part) {
    return new Match(
        finding.identifier(),
        finding.confidence(),
        part,
        finding.start(),
        finding.end(),
        finding.masked(),
        finding.reason().validator(),
        finding.reason().contextWord());
  }

  /** Without the match and the words around it. */
  @Override
  public String toString() {
    return "Match[" + identifier + ", " + confidence + ", " + start + "-" + end + "]";
  }
}
