package io.cloudward.dlp.identifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.dlp.engine.SearchedItem.SearchedPart;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a file must be; of each member that is given, one must fit.
 *
 * @param types true types or their families, by the file's bytes, such as PDF or ARCHIVE
 * @param extensions of the name, in lower case without the dot
 * @param names names, in which * stands for any characters and ? for one; case does not matter
 * @param minSize least bytes
 * @param maxSize most bytes
 */
@Schema(name = "IdentifierFile")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileDocument(
    @Nullable List<String> types,
    @Nullable List<String> extensions,
    @Nullable List<String> names,
    @Schema(minimum = "0") @Nullable Long minSize,
    @Schema(minimum = "0") @Nullable Long maxSize) {

  /** A file is what it is. */
  static final int CONFIDENCE = 100;

  boolean fits(SearchedPart part) {
    return (types == null || types.contains(part.type()) || types.contains(part.family()))
        && (extensions == null || extensions.contains(part.extension()))
        && (names == null || names.stream().anyMatch(name -> isLike(part.name(), name)))
        && (minSize == null || part.size() >= minSize)
        && (maxSize == null || part.size() <= maxSize);
  }

  /** Follows the pattern with one way back, to the last asterisk: quadratic at worst. */
  private static boolean isLike(String text, String pattern) {
    var name = text.toLowerCase(Locale.ROOT);
    var like = pattern.toLowerCase(Locale.ROOT);
    int at = 0;
    int in = 0;
    int asterisk = -1;
    int retry = 0;
    while (at < name.length()) {
      char wanted = in < like.length() ? like.charAt(in) : 0;
      if (wanted == '*') {
        asterisk = in++;
        retry = at;
      } else if (in < like.length() && (wanted == '?' || wanted == name.charAt(at))) {
        in++;
        at++;
      } else if (asterisk >= 0) {
        in = asterisk + 1;
        at = ++retry;
      } else {
        return false;
      }
    }
    while (in < like.length() && like.charAt(in) == '*') {
      in++;
    }
    return in == like.length();
  }
}
