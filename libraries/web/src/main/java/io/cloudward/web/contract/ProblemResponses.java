package io.cloudward.web.contract;

import io.cloudward.web.problem.StatusProblem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Which problems an operation can answer with, as its shape tells. */
final class ProblemResponses {

  private static final String MEDIA_TYPE = "application/problem+json";
  private static final String REFERENCE = "#/components/responses/";

  /** What the framework writes where nobody wrote anything. */
  private static final List<String> PLACEHOLDERS =
      List.of("Bad Request", "Not Authorized", "Not Allowed");

  private static final Map<String, String> SUCCESSES =
      Map.of("200", "OK", "201", "Created", "202", "Accepted", "204", "Done");

  private final Set<StatusProblem> referenced = EnumSet.noneOf(StatusProblem.class);

  /** Describes what the operations that were completed refer to. */
  void describe(Components components) {
    components.addSchema(ProblemSchema.NAME, ProblemSchema.problem());
    components.addSchema(ProblemSchema.FIELD_ERROR, ProblemSchema.fieldError());
    for (StatusProblem problem : referenced) {
      components.addResponse(
          name(problem),
          OASFactory.createAPIResponse()
              .description(problem.title() + ". " + problem.detail())
              .content(content()));
    }
  }

  /** Adds what can occur, gives what is there its content, and sorts by status. */
  void add(Operation operation, String path) {
    Map<String, APIResponse> responses = new TreeMap<>();
    if (operation.getResponses() != null && operation.getResponses().getAPIResponses() != null) {
      operation.getResponses().getAPIResponses().forEach(responses::put);
    }
    for (StatusProblem problem : possible(operation, path)) {
      String status = Integer.toString(problem.status());
      APIResponse given = responses.get(status);
      if (given == null || PLACEHOLDERS.contains(given.getDescription())) {
        referenced.add(problem);
        responses.put(status, OASFactory.createAPIResponse().ref(REFERENCE + name(problem)));
      }
    }
    responses.forEach(ProblemResponses::complete);
    APIResponses sorted = OASFactory.createAPIResponses();
    sorted.setAPIResponses(new LinkedHashMap<>(responses));
    operation.setResponses(sorted);
  }

  private static void complete(String status, APIResponse response) {
    if (response.getRef() != null) {
      return;
    }
    boolean isProblem = status.startsWith("4") || status.startsWith("5");
    if (isProblem) {
      response.setContent(content());
    }
    if (response.getDescription() == null) {
      response.setDescription(SUCCESSES.getOrDefault(status, "Answer"));
    }
  }

  private static List<StatusProblem> possible(Operation operation, String path) {
    List<StatusProblem> possible = new ArrayList<>(List.of(StatusProblem.UNAVAILABLE));
    boolean hasBody = operation.getRequestBody() != null;
    boolean hasInput =
        CommandHeaders.parameters(operation).stream()
            .anyMatch(one -> one.getRef() != null || one.getIn() != Parameter.In.PATH);
    if (hasBody || hasInput) {
      possible.add(StatusProblem.BAD_REQUEST);
    }
    if (hasBody) {
      possible.add(StatusProblem.TOO_LARGE);
      possible.add(StatusProblem.UNSUPPORTED);
    }
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      possible.add(StatusProblem.UNAUTHENTICATED);
      possible.add(StatusProblem.FORBIDDEN);
    }
    if (path.contains("{")) {
      possible.add(StatusProblem.NOT_FOUND);
    }
    if (CommandHeaders.isIdempotent(operation)) {
      possible.add(StatusProblem.CONFLICT);
      possible.add(StatusProblem.UNPROCESSABLE);
    }
    if (CommandHeaders.isConditional(operation)) {
      possible.add(StatusProblem.PRECONDITION_FAILED);
      possible.add(StatusProblem.PRECONDITION_REQUIRED);
    }
    return possible;
  }

  private static Content content() {
    return OASFactory.createContent()
        .addMediaType(MEDIA_TYPE, OASFactory.createMediaType().schema(ProblemSchema.reference()));
  }

  private static String name(StatusProblem problem) {
    StringBuilder name = new StringBuilder();
    for (String word : problem.slug().split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
