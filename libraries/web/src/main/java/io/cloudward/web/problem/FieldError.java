package io.cloudward.web.problem;

/**
 * One wrong member of a request.
 *
 * @param field where: a path such as {@code services[0].name}, a parameter or a header
 * @param message what is expected there
 */
public record FieldError(String field, String message) {}
