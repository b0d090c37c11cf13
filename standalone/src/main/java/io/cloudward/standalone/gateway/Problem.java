package io.cloudward.standalone.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * An error of the gateway itself, as RFC 9457 wants it.
 *
 * @param slug last part of its type
 * @param status of HTTP
 * @param title short, always the same for the type
 * @param detail what happened this time
 */
record Problem(String slug, int status, String title, String detail) {

  static final String CONTENT_TYPE = "application/problem+json";

  static Problem notFound() {
    return new Problem("not-found", 404, "Not found", "Nothing is at this address.");
  }

  static Problem ambiguousPath() {
    return new Problem("bad-path", 400, "Bad path", "The path can be read in more than one way.");
  }

  static Problem unavailable(String service) {
    return new Problem(
        "service-unavailable",
        502,
        "Service unavailable",
        service + " does not answer now; it is started again by itself. Try again in a moment.");
  }

  static Problem tooLarge(long limit) {
    return new Problem(
        "body-too-large", 413, "Body too large", "A request may have up to " + limit + " bytes.");
  }

  static Problem methodNotAllowed() {
    return new Problem("method-not-allowed", 405, "Method not allowed", "Only GET and HEAD.");
  }

  Buffer body() {
    return new JsonObject()
        .put("type", "https://cloudward.io/problems/" + slug)
        .put("title", title)
        .put("status", status)
        .put("detail", detail)
        .toBuffer();
  }

  void send(HttpServerResponse response) {
    var _ = response.setStatusCode(status).putHeader("content-type", CONTENT_TYPE).send(body());
  }
}
