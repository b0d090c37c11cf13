package io.cloudward.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An HTTP client with a cookie jar per host that treats loopback as secure, as browsers do; follows
 * redirects by hand so that a test can look at each.
 */
public final class Browser {

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .version(HttpClient.Version.HTTP_1_1)
          .build();
  private final Map<String, Map<String, HttpCookie>> jar = new LinkedHashMap<>();

  /** GET without following a redirect. */
  public Answer get(URI uri) {
    return send(HttpRequest.newBuilder(uri).GET());
  }

  /** GET that follows up to ten redirects. */
  public Answer follow(URI uri) {
    Answer answer = get(uri);
    for (int hop = 0; hop < 10 && answer.status() / 100 == 3; hop++) {
      answer = get(answer.location());
    }
    return answer;
  }

  /** POST of a form; does not follow. */
  public Answer submit(URI uri, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Any method with a JSON body and the header that unsafe calls need. */
  public Answer call(String method, URI uri, String json, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .header("X-Requested-With", "e2e")
            .method(method, BodyPublishers.ofString(json));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request);
  }

  /** POST of bytes of any kind, with the header that unsafe calls need. */
  public Answer upload(URI uri, String mediaType, byte[] bytes) {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", mediaType)
            .header("X-Requested-With", "e2e")
            .POST(BodyPublishers.ofByteArray(bytes)));
  }

  /** The value of a cookie, empty if there is none. */
  public String cookie(URI uri, String name) {
    HttpCookie cookie = cookies(uri).get(name);
    return cookie == null ? "" : cookie.getValue();
  }

  private Answer send(HttpRequest.Builder request) {
    URI uri = request.copy().build().uri();
    String cookies =
        cookies(uri).values().stream()
            .filter(cookie -> uri.getPath().startsWith(pathOf(cookie)))
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies);
    }
    try {
      var response =
          client.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
      response.headers().allValues("Set-Cookie").forEach(line -> store(uri, line));
      return new Answer(uri, response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void store(URI uri, String line) {
    for (HttpCookie cookie : HttpCookie.parse(line)) {
      if (cookie.hasExpired()) {
        cookies(uri).remove(cookie.getName());
      } else {
        cookies(uri).put(cookie.getName(), cookie);
      }
    }
  }

  private Map<String, HttpCookie> cookies(URI uri) {
    return jar.computeIfAbsent(uri.getAuthority(), host -> new LinkedHashMap<>());
  }

  private static String pathOf(HttpCookie cookie) {
    return cookie.getPath() == null ? "/" : cookie.getPath();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
