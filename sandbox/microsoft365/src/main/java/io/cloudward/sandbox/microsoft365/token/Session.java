package io.cloudward.sandbox.microsoft365.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.directory.Organization;

/**
 * A user who signed in to an application.
 *
 * @param issuer the identity platform's name for itself towards that organization
 */
public record Session(
    Organization organization, Application application, ObjectNode user, String issuer) {
  /** The user's object id. */
  public String userId() {
    return user.path("id").asText();
  }
}
