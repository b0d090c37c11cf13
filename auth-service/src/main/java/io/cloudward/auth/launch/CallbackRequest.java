package io.cloudward.auth.launch;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** The answer of a provider, as the browser brings it. */
public class CallbackRequest {

  @QueryParam("code")
  @Nullable String code;

  @QueryParam("state")
  @Nullable String state;

  @QueryParam("iss")
  @Nullable String issuer;

  @QueryParam("error")
  @Nullable String error;

  @Nullable String code() {
    return code == null || code.isBlank() ? null : code;
  }

  @Nullable String state() {
    return state;
  }

  @Nullable String issuer() {
    return issuer;
  }

  @Nullable String error() {
    return error;
  }
}
