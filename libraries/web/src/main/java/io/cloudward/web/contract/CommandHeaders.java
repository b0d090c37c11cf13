package io.cloudward.web.contract;

import io.cloudward.web.conditional.ETags;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers of commands: {@code Idempotency-Key} and {@code If-Match}. */
final class CommandHeaders {

  static final String KEY = "Idempotency-Key";

  private static final String KEY_PARAMETER = "IdempotencyKey";
  private static final String KEY_REFERENCE = "#/components/parameters/" + KEY_PARAMETER;
  private static final int LONGEST_KEY = 255;

  private final IdempotentOperations idempotent;
  private boolean used;

  CommandHeaders(IdempotentOperations idempotent) {
    this.idempotent = idempotent;
  }

  void describe(Components components) {
    if (!used) {
      return;
    }
    components.addParameter(
        KEY_PARAMETER,
        OASFactory.createParameter()
            .name(KEY)
            .in(Parameter.In.HEADER)
            .description(
                "Chosen by the caller, once per command. Within 24 hours the same key with the same"
                    + " payload gets the first answer again.")
            .schema(
                OASFactory.createSchema()
                    .type(List.of(Schema.SchemaType.STRING))
                    .minLength(1)
                    .maxLength(LONGEST_KEY)));
  }

  void add(Operation operation, PathItem.HttpMethod method, String path) {
    if (idempotent.contains(method.name(), path)) {
      used = true;
      operation.addParameter(OASFactory.createParameter().ref(KEY_REFERENCE));
    }
    parameters(operation).stream()
        .filter(parameter -> ETags.IF_MATCH.equals(parameter.getName()))
        .forEach(
            parameter ->
                parameter
                    .required(true)
                    .description("The ETag that was read, in quotation marks, or *"));
  }

  static boolean isIdempotent(Operation operation) {
    return parameters(operation).stream().anyMatch(one -> KEY_REFERENCE.equals(one.getRef()));
  }

  static boolean isConditional(Operation operation) {
    return parameters(operation).stream().anyMatch(one -> ETags.IF_MATCH.equals(one.getName()));
  }

  static List<Parameter> parameters(Operation operation) {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }
}
