package io.cloudward.dlp.scan;

import io.cloudward.dlp.engine.Selection;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a scan is to find; take it as {@code @BeanParam}. */
public class ScanOptionsQuery {

  private static final int HIGHEST = 100;

  @QueryParam("identifiers")
  @Parameter(
      description =
          "Keys of identifiers, separated by commas; all if left out. Others are neither told nor"
              + " counted, and templates that need them do not match",
      example = "credit-card,iban")
  public @Nullable String identifiers;

  @QueryParam("minConfidence")
  @Parameter(
      description = "Matches below it are neither told nor counted: 65 low, 75 medium, 85 high",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "100", defaultValue = "65"))
  public @Nullable String minConfidence;

  /** What is asked for. */
  Selection selection() {
    return new Selection(keys(), confidence());
  }

  private Set<String> keys() {
    return identifiers == null
        ? Set.of()
        : Arrays.stream(identifiers.split(",", -1))
            .map(String::strip)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  private int confidence() {
    if (minConfidence == null || minConfidence.isEmpty()) {
      return Selection.USUAL_CONFIDENCE;
    }
    if (minConfidence.matches("[0-9]{1,3}") && Integer.parseInt(minConfidence) <= HIGHEST) {
      return Integer.parseInt(minConfidence);
    }
    throw Problems.invalid("minConfidence", "must be a number from 0 to " + HIGHEST);
  }
}
