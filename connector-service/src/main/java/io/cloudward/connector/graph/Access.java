package io.cloudward.connector.graph;

import java.util.UUID;

/** A way into one organization: gives a token, and learns when Graph rejects it. */
public interface Access {

  /** The organization that the token opens. */
  UUID organizationId();

  /** A token that is not about to expire. */
  AccessToken token();

  /** Graph did not accept this token; the next one is to be a fresh one. */
  void rejected(AccessToken token);
}
