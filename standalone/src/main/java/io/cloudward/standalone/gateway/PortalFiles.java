package io.cloudward.standalone.gateway;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.MimeMapping;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The portal's files. Addresses of its pages have no file: they get {@code index.html}, and its
 * script shows the page. While the portal is not built a plain start page stands in its place.
 */
final class PortalFiles {

  private static final String IMMUTABLE = "public, max-age=31536000, immutable";
  private static final String REVALIDATE = "no-cache";
  private static final String HTML = "text/html; charset=utf-8";

  private final Path directory;
  private final Buffer startPage;

  /**
   * Serves a directory.
   *
   * @param directory what the portal's build made; need not be there
   * @param startPage shown while it is not
   */
  PortalFiles(Path directory, Buffer startPage) {
    this.directory = directory.toAbsolutePath().normalize();
    this.startPage = startPage;
  }

  void serve(HttpServerRequest request) {
    if (request.method() != HttpMethod.GET && request.method() != HttpMethod.HEAD) {
      request.response().putHeader("Allow", "GET, HEAD");
      Problem.methodNotAllowed().send(request.response());
      return;
    }
    var file = directory.resolve(request.path().substring(1)).normalize();
    if (file.startsWith(directory) && Files.isRegularFile(file)) {
      send(request, file);
    } else if (isPage(request)) {
      sendIndex(request);
    } else {
      Problem.notFound().send(request.response());
    }
  }

  /** A page of the portal, rather than a missing script or picture. */
  private static boolean isPage(HttpServerRequest request) {
    var path = request.path();
    var accept = request.getHeader("Accept");
    return path.indexOf('.', path.lastIndexOf('/')) < 0
        && (accept == null || accept.contains("text/html") || accept.contains("*/*"));
  }

  private void sendIndex(HttpServerRequest request) {
    var index = directory.resolve("index.html");
    if (Files.isRegularFile(index)) {
      send(request, index);
      return;
    }
    var response = request.response();
    response.putHeader("content-type", HTML).putHeader("Cache-Control", REVALIDATE);
    var _ =
        request.method() == HttpMethod.HEAD
            ? response.putHeader("content-length", Integer.toString(startPage.length())).end()
            : response.send(startPage);
  }

  /** The build puts a fingerprint into the names of assets, so they never change. */
  private void send(HttpServerRequest request, Path file) {
    var name = file.getFileName().toString();
    var type = name.endsWith(".html") ? HTML : MimeMapping.getMimeTypeForFilename(name);
    var response = request.response();
    response.putHeader("content-type", type == null ? "application/octet-stream" : type);
    response.putHeader(
        "Cache-Control", file.startsWith(directory.resolve("assets")) ? IMMUTABLE : REVALIDATE);
    var _ = response.sendFile(file.toString());
  }
}
