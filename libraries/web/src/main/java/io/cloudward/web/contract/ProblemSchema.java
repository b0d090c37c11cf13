package io.cloudward.web.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The shape of a problem (RFC 9457) with our extension member {@code errors}. */
final class ProblemSchema {

  static final String NAME = "Problem";
  static final String FIELD_ERROR = "FieldError";

  private ProblemSchema() {}

  static Schema reference() {
    return OASFactory.createSchema().ref(NAME);
  }

  static Schema problem() {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.OBJECT))
        .description("What went wrong (RFC 9457); problems may have further members")
        .addRequired("type")
        .addRequired("title")
        .addRequired("status")
        .addProperty("type", text("Stable name of the kind of problem").format("uri"))
        .addProperty("title", text("The kind of problem in words"))
        .addProperty(
            "status",
            OASFactory.createSchema()
                .type(List.of(SchemaType.INTEGER))
                .description("The HTTP status"))
        .addProperty("detail", text("What to do, or what is known beyond the kind"))
        .addProperty("instance", text("The address that was called").format("uri-reference"))
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .type(List.of(SchemaType.ARRAY))
                .description("Members, parameters and headers that are wrong")
                .items(OASFactory.createSchema().ref(FIELD_ERROR)))
        .additionalPropertiesBoolean(true);
  }

  static Schema fieldError() {
    return OASFactory.createSchema()
        .type(List.of(SchemaType.OBJECT))
        .addRequired("field")
        .addRequired("message")
        .addProperty("field", text("Where"))
        .addProperty("message", text("What is wrong there"));
  }

  private static Schema text(String description) {
    return OASFactory.createSchema().type(List.of(SchemaType.STRING)).description(description);
  }
}
