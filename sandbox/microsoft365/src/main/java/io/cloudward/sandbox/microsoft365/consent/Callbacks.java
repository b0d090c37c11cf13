package io.cloudward.sandbox.microsoft365.consent;

import io.cloudward.sandbox.microsoft365.consent.BrowserRequest.Purpose;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The addresses by which a browser returns to the application. */
final class Callbacks {
  private Callbacks() {}

  static String code(BrowserRequest request, String code) {
    return address(request, Map.of("code", code));
  }

  static String consented(BrowserRequest request, String organizationId) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("admin_consent", "True");
    parameters.put("tenant", organizationId);
    if (request.purpose() == Purpose.CONSENT) {
      parameters.put("scope", String.join(" ", request.scopes()));
    }
    return address(request, parameters);
  }

  /** The administrator, or the platform in its place, said no. */
  static String declined(BrowserRequest request, String description) {
    var error =
        switch (request.purpose()) {
          case CODE -> "access_denied";
          case CONSENT -> "consent_required";
          case CONSENT_FIRST_FORM -> "permission_denied";
        };
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("error", error);
    parameters.put("error_description", description);
    return address(request, parameters);
  }

  private static String address(BrowserRequest request, Map<String, String> parameters) {
    var all = new LinkedHashMap<>(parameters);
    if (!request.state().isEmpty()) {
      all.put("state", request.state());
    }
    var query =
        all.entrySet().stream()
            .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
            .collect(Collectors.joining("&"));
    return request.redirectUri() + (request.redirectUri().contains("?") ? "&" : "?") + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
