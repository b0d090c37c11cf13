package io.cloudward.sandbox.microsoft365.graph;

import java.util.Map;

/** A refusal of Graph; clients branch on its code. */
public final class GraphError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;
  private final transient Map<String, String> headers;

  /** A refusal. */
  public GraphError(int status, String code, String message) {
    this(status, code, message, Map.of());
  }

  /** A refusal with headers of its own. */
  public GraphError(int status, String code, String message, Map<String, String> headers) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }

  /** 400 in the words of the directory. */
  public static GraphError badRequest(String message) {
    return new GraphError(400, "Request_BadRequest", message);
  }

  /** 404 in the words of the directory. */
  public static GraphError notFound(String id) {
    return new GraphError(
        404,
        "Request_ResourceNotFound",
        "Resource '%s' does not exist or one of its queried reference-property objects are not present."
            .formatted(id));
  }

  /** 403 in the words of the directory. */
  public static GraphError denied() {
    return new GraphError(
        403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** The code clients branch on. */
  public String code() {
    return code;
  }

  /** Headers of the answer. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The wording. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
