package io.cloudward.sandbox.microsoft365.gate;

import java.util.Map;

/**
 * A call as it came in, by HTTP or as a part of a batch.
 *
 * @param version {@code v1.0} or {@code beta}
 * @param path decoded, without the version
 * @param headers by name in lower case
 * @param body empty for none
 */
record GraphRequest(
    String method,
    String baseUrl,
    String version,
    String path,
    Map<String, String> query,
    Map<String, String> headers,
    byte[] body) {

  String base() {
    return baseUrl + "/" + version;
  }

  /** Whether the body is to be taken as it is: bytes of a file, or MIME in base 64. */
  boolean isContent() {
    return path.endsWith("/content")
        || headers.getOrDefault("content-type", "").startsWith("text/plain");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
