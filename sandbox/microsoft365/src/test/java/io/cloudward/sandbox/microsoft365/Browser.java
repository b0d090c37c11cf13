package io.cloudward.sandbox.microsoft365;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Goes through the pages of the identity platform as a browser would. */
final class Browser {
  static final String REDIRECT = "http://localhost:8080/api/connections/consent";

  private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");

  private Browser() {}

  static Response open(String path, Map<String, String> parameters) {
    return given().redirects().follow(false).queryParams(parameters).get(path);
  }

  static Response signIn(Response page, String user, String password) {
    return submit(page, "/common/login", Map.of("username", user, "password", password));
  }

  static Response submit(Response page, String action, Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("ticket", ticket(page));
    return given().redirects().follow(false).formParams(form).post(action);
  }

  static String ticket(Response page) {
    var match = TICKET.matcher(page.asString());
    return match.find() ? match.group(1) : "none";
  }

  /** The parameters with which the browser is sent back. */
  static Map<String, String> callback(Response response) {
    var location = String.valueOf(response.header("Location"));
    var parameters = new HashMap<String, String>();
    for (var pair : location.substring(location.indexOf('?') + 1).split("&", -1)) {
      var parts = pair.split("=", 2);
      parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }
}
