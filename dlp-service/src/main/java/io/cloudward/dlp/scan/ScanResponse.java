package io.cloudward.dlp.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.dlp.engine.Findings;
import io.cloudward.dlp.engine.Match;
import io.cloudward.dlp.engine.SearchedItem.SearchedPart;
import io.cloudward.dlp.template.Template;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a scan found.
 *
 * @param matches what identifiers found, by place
 * @param templates the templates that are fulfilled
 * @param counts how often each identifier was found, also where matches tells only the first
 * @param truncated whether there are more matches than are told
 * @param parts the parts of the message or file; one for a text
 * @param unscannable what could not be searched
 */
@Schema(name = "DlpScan")
public record ScanResponse(
    List<MatchResponse> matches,
    List<TemplateMatch> templates,
    Map<String, Long> counts,
    boolean truncated,
    List<PartResponse> parts,
    List<UnscannableResponse> unscannable) {

  /**
   * Where an identifier was found.
   *
   * @param identifier its key
   * @param confidence 0 to 100
   * @param start first character
   * @param end the character after the last one
   * @param masked what was found, all letters and digits but the last four replaced
   * @param part id of the part
   * @param validator the check that was passed, if there is one
   * @param context the word nearby that made it likelier, if there was one
   */
  @Schema(name = "DlpMatch")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record MatchResponse(
      String identifier,
      int confidence,
      @Schema(
              description =
                  "First character: Unicode code points from the start of the part's text, as"
                      + " Python counts them, not UTF-16 units or bytes. In a plain text what is"
                      + " not UTF-8 counts as one character for each U+FFFD that a decoder puts"
                      + " there.")
          int start,
      @Schema(description = "The character after the last one, counted likewise") int end,
      String masked,
      @Schema(
              description =
                  "Id of the part: 0 is the whole; .subject and .name behind an id stand for"
                      + " subject and name")
          String part,
      @Nullable String validator,
      @Nullable String context) {

    static MatchResponse of(Match match) {
      return new MatchResponse(
          match.identifier(),
          match.confidence(),
          match.start(),
          match.end(),
          match.masked(),
          match.part(),
          match.validator(),
          match.contextWord());
    }

    /** Without what was found. */
    @Override
    public String toString() {
      return "MatchResponse[" + identifier + ", " + confidence + "]";
    }
  }

  /**
   * A template that is fulfilled.
   *
   * @param template its key
   * @param name its name
   * @param count how many findings it owes that to
   */
  @Schema(name = "DlpTemplateMatch")
  public record TemplateMatch(String template, String name, long count) {}

  /**
   * A part that was searched.
   *
   * @param id its place in the tree
   * @param name as people see it
   * @param type its true type, by its bytes
   * @param size in bytes, unpacked
   */
  @Schema(name = "DlpPart")
  public record PartResponse(String id, String name, String type, long size) {

    static PartResponse of(SearchedPart part) {
      return new PartResponse(part.id(), part.name(), part.type(), part.size());
    }
  }

  /**
   * Something that was not searched.
   *
   * @param part its name, or its type
   * @param reason why, as a stable code
   */
  @Schema(name = "DlpUnscannable")
  public record UnscannableResponse(String part, String reason) {}

  static ScanResponse of(
      Findings findings,
      Collection<Template> templates,
      List<PartResponse> parts,
      List<UnscannableResponse> unscannable) {
    Map<String, Long> counts = new TreeMap<>();
    findings.tallies().forEach((key, tally) -> counts.put(key, tally.count(0)));
    return new ScanResponse(
        findings.matches().stream().map(MatchResponse::of).toList(),
        templates.stream()
            .filter(template -> template.holds(findings))
            .map(each -> new TemplateMatch(each.key(), each.name(), each.count(findings)))
            .toList(),
        counts,
        findings.isTruncated(),
        parts,
        unscannable);
  }
}
