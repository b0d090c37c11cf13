package io.cloudward.standalone.gateway;

/**
 * A prefix of paths and the port that answers it.
 *
 * @param prefix without a slash at its end; matches itself and everything below
 * @param port on 127.0.0.1
 * @param service name for messages
 * @param internal whether the gateway refuses it because only services may call it
 */
public record Route(String prefix, int port, String service, boolean internal) {

  boolean matches(String path) {
    return path.startsWith(prefix)
        && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
  }
}
