package io.cloudward.web.problem;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is said about a bare HTTP status, when nothing more precise is known. */
public enum StatusProblem {
  BAD_REQUEST(400, "bad-request", "Bad request", "The request cannot be read."),
  UNAUTHENTICATED(401, "unauthenticated", "Not signed in", "Sign in or send a valid token."),
  FORBIDDEN(403, "forbidden", "Forbidden", "The permission that this call needs is missing."),
  NOT_FOUND(404, "not-found", "Not found", "There is nothing at this address."),
  METHOD_NOT_ALLOWED(
      405, "method-not-allowed", "Method not allowed", "This address does not know this method."),
  NOT_ACCEPTABLE(
      406, "not-acceptable", "Not acceptable", "The answer does not exist in an accepted type."),
  TIMEOUT(408, "request-timeout", "Request timeout", "The request took too long to arrive."),
  CONFLICT(409, "conflict", "Conflict", "The state does not allow this."),
  PRECONDITION_FAILED(
      412, "precondition-failed", "The object has changed", "Read it again, repeat the change."),
  TOO_LARGE(413, "content-too-large", "Content too large", "The body is longer than allowed."),
  UNSUPPORTED(
      415, "unsupported-media-type", "Unsupported media type", "Send the documented content type."),
  UNPROCESSABLE(422, "unprocessable", "Unprocessable", "The request cannot be carried out."),
  PRECONDITION_REQUIRED(
      428, "precondition-required", "Header If-Match is missing", "Send the ETag that was read."),
  TOO_MANY(429, "too-many-requests", "Too many requests", "Wait before you try again."),
  INTERNAL(500, "internal-error", "Internal error", "Something went wrong; it has been recorded."),
  UNAVAILABLE(503, "unavailable", "Unavailable", "Try again in a moment.");

  private static final Map<Integer, StatusProblem> BY_STATUS =
      Arrays.stream(values())
          .collect(Collectors.toMap(problem -> problem.status, Function.identity()));

  final int status;
  final String slug;
  final String title;
  final String detail;

  StatusProblem(int status, String slug, String title, String detail) {
    this.status = status;
    this.slug = slug;
    this.title = title;
    this.detail = detail;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Last part of the problem's type. */
  public String slug() {
    return slug;
  }

  /** The kind in words. */
  public String title() {
    return title;
  }

  /** What to do. */
  public String detail() {
    return detail;
  }

  static StatusProblem of(int status) {
    return BY_STATUS.getOrDefault(status, status < 500 ? BAD_REQUEST : INTERNAL);
  }
}
