package io.cloudward.dlp.identifier;

import java.util.List;

/** Knows who needs an identifier. */
public interface IdentifierUse {

  /** Names of what would break without the identifier, in the current tenant. */
  List<String> of(String identifier);
}
