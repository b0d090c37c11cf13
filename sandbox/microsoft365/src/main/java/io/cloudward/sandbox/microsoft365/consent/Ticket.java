package io.cloudward.sandbox.microsoft365.consent;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a browser has come.
 *
 * @param organization whose user gave the right password, if anybody did
 * @param verified whether nothing more is asked of the user
 */
record Ticket(
    String id,
    BrowserRequest request,
    @Nullable Organization organization,
    @Nullable ObjectNode user,
    boolean verified,
    Instant expires) {
  Ticket of(Organization signedInTo, ObjectNode signedIn, boolean complete) {
    return new Ticket(id, request, signedInTo, signedIn, complete, expires);
  }

  Organization requireOrganization() {
    var known = organization;
    if (known == null) {
      throw new IllegalStateException("nobody signed in");
    }
    return known;
  }

  ObjectNode requireUser() {
    var known = user;
    if (known == null) {
      throw new IllegalStateException("nobody signed in");
    }
    return known;
  }
}
