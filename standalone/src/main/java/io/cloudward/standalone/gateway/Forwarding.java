package io.cloudward.standalone.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/**
 * What happens to a request on its way to a service, and to the response on its way back: claims
 * about its origin are replaced by what the gateway saw itself, an endless body is cut off, a
 * service that does not answer becomes a problem.
 */
final class Forwarding implements ProxyInterceptor {

  private static final List<String> CLAIMS =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Proto",
          "X-Forwarded-Prefix",
          "X-Forwarded-Ssl",
          "X-Real-IP",
          "X-Original-URL",
          "X-Rewrite-URL");

  private final String service;
  private final String scheme;
  private final long bodyLimit;
  private final SecurityHeaders securityHeaders;

  Forwarding(String service, String scheme, long bodyLimit, SecurityHeaders securityHeaders) {
    this.service = service;
    this.scheme = scheme;
    this.bodyLimit = bodyLimit;
    this.securityHeaders = securityHeaders;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var request = context.request();
    replaceClaims(request.headers(), request.proxiedRequest());
    var body = request.getBody();
    if (body == null || body.length() >= 0) {
      return context
          .sendRequest()
          .recover(failure -> refused(context, Problem.unavailable(service)));
    }
    var counted = new CountedBody(body.stream(), bodyLimit);
    request.setBody(Body.body(counted));
    return context
        .sendRequest()
        .recover(
            failure ->
                refused(
                    context,
                    counted.isOverLimit()
                        ? Problem.tooLarge(bodyLimit)
                        : Problem.unavailable(service)));
  }

  private void replaceClaims(MultiMap headers, HttpServerRequest request) {
    CLAIMS.forEach(headers::remove);
    headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", scheme);
    var authority = request.authority();
    if (authority != null) {
      headers.set("X-Forwarded-Host", authority.toString());
    }
  }

  private static Future<ProxyResponse> refused(ProxyContext context, Problem problem) {
    return Future.succeededFuture(
        context
            .request()
            .release()
            .response()
            .setStatusCode(problem.status())
            .putHeader("content-type", Problem.CONTENT_TYPE)
            .setBody(Body.body(problem.body())));
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    securityHeaders.addTo(context.response().headers());
    return context.sendResponse();
  }
}
