package io.cloudward.threat.list;

import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries a client asks for. */
public class ListQuery extends PageRequest {

  @QueryParam("effect")
  @Parameter(
      description = "Only entries with this effect",
      schema = @Schema(implementation = Effect.class))
  public @Nullable String effect;

  @QueryParam("kind")
  @Parameter(
      description = "Only entries of this kind",
      schema = @Schema(implementation = EntryKind.class))
  public @Nullable String kind;

  /**
   * The effect, if one was named.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there is no such effect
   */
  public Optional<Effect> effect() {
    return one("effect", effect, Effect.values());
  }

  /**
   * The kind, if one was named.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there is no such kind
   */
  public Optional<EntryKind> kind() {
    return one("kind", kind, EntryKind.values());
  }

  private static <E extends Enum<E>> Optional<E> one(
      String field, @Nullable String name, E[] known) {
    return Optional.ofNullable(name)
        .map(
            text ->
                Arrays.stream(known)
                    .filter(value -> value.name().equals(text))
                    .findFirst()
                    .orElseThrow(
                        () -> Problems.invalid(field, "must be one of " + Arrays.toString(known))));
  }
}
