package io.cloudward.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.cloudward.web.json.UnstorableTextException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a JSON body, and where, without the words or the types of the reader. */
final class JsonProblems {

  private JsonProblems() {}

  static HttpProblem of(JsonProcessingException cause) {
    if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problems.invalid(path(mapping), message(mapping));
    }
    if (cause instanceof MismatchedInputException) {
      return Problems.of(
          "malformed-body", 400, "The body is malformed", "The body must be one JSON object.");
    }
    if (cause instanceof StreamConstraintsException) {
      return Problems.of(
          "malformed-body",
          400,
          "The body is malformed",
          "The JSON is nested or long beyond limits.");
    }
    return Problems.of(
        "malformed-body", 400, "The body is malformed", "The body is not well-formed JSON.");
  }

  private static String message(JsonMappingException mapping) {
    return switch (mapping) {
      case UnrecognizedPropertyException ignored -> "is not known";
      case UnstorableTextException ignored -> "must not contain U+0000 or half of a character";
      case InvalidFormatException format -> expected(format.getTargetType());
      case MismatchedInputException mismatched -> expected(mismatched.getTargetType());
      default ->
          mapping.getCause() instanceof InputCoercionException coercion
              ? expected(coercion.getTargetType())
              : "is invalid";
    };
  }

  private static String expected(@Nullable Class<?> type) {
    if (type == null) {
      return "is invalid";
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(Object::toString)
          .collect(Collectors.joining(", ", "must be one of ", ""));
    }
    return "must be " + kind(type);
  }

  private static String kind(Class<?> type) {
    if (CharSequence.class.isAssignableFrom(type)) {
      return "a string";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "a number in range";
    }
    if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
      return "an array";
    }
    return switch (type.getName()) {
      case "java.util.UUID" -> "a UUID";
      case "java.time.Instant" -> "an RFC 3339 time";
      case "java.net.URI" -> "a URI";
      default -> type.getName().startsWith("java.") ? "a valid value" : "an object";
    };
  }

  private static String path(JsonMappingException mapping) {
    List<JsonMappingException.Reference> path = mapping.getPath();
    var text = new StringBuilder();
    for (var step : path) {
      if (step.getFieldName() == null) {
        text.append('[').append(step.getIndex()).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(shortened(step.getFieldName()));
      }
    }
    return text.toString();
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), 100));
  }
}
