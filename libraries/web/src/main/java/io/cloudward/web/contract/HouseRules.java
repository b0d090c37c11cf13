package io.cloudward.web.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.jboss.jandex.IndexView;

/** Completes the document of a service when it is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class HouseRules implements OASFilter {

  /** Schemas of the problem extension; our problems have another shape. */
  private static final List<String> FOREIGN_SCHEMAS =
      List.of("HttpProblem", "HttpValidationProblem", "Violation");

  private final IdempotentOperations idempotent;

  /**
   * Takes what the build knows of the classes.
   *
   * @param index of the service's classes
   */
  public HouseRules(IndexView index) {
    this.idempotent = IdempotentOperations.of(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    Components components =
        document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
    FOREIGN_SCHEMAS.forEach(components::removeSchema);
    CommandHeaders headers = new CommandHeaders(idempotent);
    Credentials credentials = new Credentials();
    ProblemResponses problems = new ProblemResponses();
    for (Map.Entry<String, PathItem> path : document.getPaths().getPathItems().entrySet()) {
      for (Map.Entry<PathItem.HttpMethod, Operation> entry :
          path.getValue().getOperations().entrySet()) {
        credentials.require(entry.getValue());
        headers.add(entry.getValue(), entry.getKey(), path.getKey());
        problems.add(entry.getValue(), path.getKey());
      }
    }
    credentials.describe(components);
    headers.describe(components);
    problems.describe(components);
    document.setComponents(components);
  }
}
