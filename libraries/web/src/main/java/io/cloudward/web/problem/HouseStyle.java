package io.cloudward.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.cloudward.security.KeysUnavailableException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.HttpValidationProblem;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives every problem that was not built by {@link Problems} its type, and words of ours instead of
 * those of the exception that caused it.
 */
@ApplicationScoped
class HouseStyle implements ProblemPostProcessor {

  @Override
  public int priority() {
    return 1000;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    var ours = problem.getType() == null ? rewritten(problem, context.cause) : problem;
    return HttpProblem.builder(ours).withInstance(instance(context.path)).build();
  }

  private static HttpProblem rewritten(HttpProblem problem, Throwable cause) {
    if (problem instanceof HttpValidationProblem validation) {
      return Problems.invalid(fieldErrors(validation));
    }
    var unreadable = find(cause, JsonProcessingException.class);
    if (problem.getStatusCode() == 400 && unreadable.isPresent()) {
      return JsonProblems.of(unreadable.get());
    }
    if (find(cause, KeysUnavailableException.class).isPresent()
        || find(cause, SQLException.class).filter(DatabaseAway::says).isPresent()) {
      return bare(problem, 503);
    }
    return bare(problem, problem.getStatusCode());
  }

  private static HttpProblem bare(HttpProblem problem, int status) {
    var known = StatusProblem.of(status);
    var builder =
        HttpProblem.builder()
            .withType(Problems.type(known.slug))
            .withStatus(status)
            .withTitle(known.title)
            .withDetail(known.detail);
    problem.getHeaders().forEach(builder::withHeader);
    if (status == 503) {
      builder.withHeader("Retry-After", "2");
    }
    return builder.build();
  }

  private static List<FieldError> fieldErrors(HttpValidationProblem validation) {
    List<FieldError> errors = new ArrayList<>();
    if (validation.getParameters().get("violations") instanceof List<?> violations) {
      for (var violation : violations) {
        if (violation instanceof Violation found) {
          errors.add(new FieldError(found.field, found.message));
        }
      }
    }
    return errors;
  }

  private static <T> Optional<T> find(@Nullable Throwable thrown, Class<T> type) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }

  private static @Nullable URI instance(@Nullable String path) {
    try {
      return path == null
          ? null
          : new URI(null, null, path.startsWith("/") ? path : "/" + path, null);
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
