package io.cloudward.dlp.engine;

import java.util.Set;

/**
 * What a search is to find.
 *
 * @param identifiers keys; empty means all
 * @param minConfidence what is found with less is left out
 */
public record Selection(Set<String> identifiers, int minConfidence) {

  /** Low confidence: what is below it is noise to most people. */
  public static final int USUAL_CONFIDENCE = 65;

  public Selection {
    identifiers = Set.copyOf(identifiers);
  }

  /** Everything, whatever its confidence. */
  public static Selection everything() {
    return new Selection(Set.of(), 0);
  }

  /** Whether that is to be told and counted. */
  boolean wants(String identifier, int confidence) {
    return confidence >= minConfidence
        && (identifiers.isEmpty() || identifiers.contains(identifier));
  }
}
