package io.cloudward.connector.graph;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that sends bytes, or that is to take effect only while the object is as it is known.
 *
 * @param method the HTTP method
 * @param path path below the version, query included and encoded
 * @param contentType media type of the bytes; null if there are none
 * @param body makes the bytes, anew for every try
 * @param ifMatch the eTag that the object must still have; null for any
 * @param repeatable whether it may be sent again when it is not known if it took effect
 */
public record GraphWrite(
    String method,
    String path,
    @Nullable String contentType,
    Supplier<BodyPublisher> body,
    @Nullable String ifMatch,
    boolean repeatable) {

  /** Replaces or makes something; not repeated blindly after an unknown outcome. */
  public static GraphWrite put(
      String path, String contentType, Supplier<BodyPublisher> body, @Nullable String ifMatch) {
    return new GraphWrite("PUT", path, contentType, body, ifMatch, false);
  }

  /** Makes something. */
  public static GraphWrite post(String path, String contentType, Supplier<BodyPublisher> body) {
    return new GraphWrite("POST", path, contentType, body, null, false);
  }

  /** Removes something while it is as it is known. */
  public static GraphWrite delete(String path, String ifMatch) {
    return new GraphWrite("DELETE", path, null, BodyPublishers::noBody, ifMatch, true);
  }

  /** Names of files stand in paths. */
  @Override
  public String toString() {
    return method;
  }
}
