package io.cloudward.sandbox.microsoft365.consent;

import io.cloudward.sandbox.microsoft365.application.Application;
import java.util.List;

/**
 * What an application sent a browser to the identity platform for.
 *
 * @param tenant from the path
 * @param baseUrl address under which the browser reached the sandbox
 */
record BrowserRequest(
    Purpose purpose,
    String tenant,
    String baseUrl,
    Application application,
    String redirectUri,
    String state,
    List<String> scopes,
    String nonce,
    String challenge) {

  /** Why the browser came. */
  enum Purpose {
    /** For a code of a user who signs in. */
    CODE,
    /** For an administrator's consent, answered in the newer form. */
    CONSENT,
    /** For an administrator's consent, answered in the older form. */
    CONSENT_FIRST_FORM
  }
}
