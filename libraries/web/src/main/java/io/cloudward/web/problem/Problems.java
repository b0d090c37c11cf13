package io.cloudward.web.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Builds problems (RFC 9457). A problem is an exception: {@code throw Problems.of(…)}. Title and
 * detail are written for the reader of an interface; they hold no exception message, no identifier
 * of code and no secret.
 */
public final class Problems {

  /** Every {@code type} begins with this. */
  public static final String TYPE_BASE = "https://cloudward.io/problems/";

  private Problems() {}

  /**
   * A problem without further members.
   *
   * @param slug last part of the type, kebab case, stable for ever
   */
  public static HttpProblem of(String slug, int status, String title, String detail) {
    return of(slug, status, title, detail, Map.of());
  }

  /** A problem with extension members such as {@code reason} and {@code remedy}. */
  public static HttpProblem of(
      String slug, int status, String title, String detail, Map<String, ?> members) {
    var problem =
        HttpProblem.builder()
            .withType(type(slug))
            .withStatus(status)
            .withTitle(title)
            .withDetail(detail);
    members.forEach(problem::with);
    return problem.build();
  }

  /** 400: one member, parameter or header is wrong. */
  public static HttpProblem invalid(String field, String message) {
    return invalid(List.of(new FieldError(field, message)));
  }

  /** 400: several members are wrong. */
  public static HttpProblem invalid(List<FieldError> errors) {
    return of(
        "invalid-request",
        400,
        "The request is invalid",
        "The members named in errors must be corrected.",
        Map.of("errors", errors));
  }

  /** 404: there is no such thing, or not for this tenant. */
  public static HttpProblem notFound(String kind) {
    return of("not-found", 404, "Not found", "There is no such " + kind + ".");
  }

  /** 409: the state does not allow it. */
  public static HttpProblem conflict(String slug, String title, String detail) {
    return of(slug, 409, title, detail);
  }

  static URI type(String slug) {
    return URI.create(TYPE_BASE + slug);
  }
}
