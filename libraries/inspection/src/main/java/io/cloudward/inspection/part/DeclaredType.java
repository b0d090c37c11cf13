package io.cloudward.inspection.part;

import java.util.Map;

/**
 * What a sender says a part is.
 *
 * @param mediaType in lower case, for example {@code text/html}; empty if nothing is declared
 * @param parameters decoded, names in lower case
 */
public record DeclaredType(String mediaType, Map<String, String> parameters) {

  /** Nothing is declared. */
  public static final DeclaredType NONE = new DeclaredType("", Map.of());

  /** A media type without parameters. */
  public static DeclaredType of(String mediaType) {
    return new DeclaredType(mediaType.toLowerCase(java.util.Locale.ROOT), Map.of());
  }

  /** The declared charset, or empty. */
  public String charset() {
    return parameters.getOrDefault("charset", "");
  }
}
