package io.cloudward.dlp.template;

import io.cloudward.dlp.identifier.IdentifierDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template that can be carried to another tenant.
 *
 * @param schemaVersion shape of this document: {@value #VERSION}
 * @param template the template
 * @param identifiers those among the ones it names that are not predefined
 */
@Schema(name = "TemplateExport")
public record TemplateExport(
    @NotNull Integer schemaVersion,
    @NotNull @Valid TemplateDocument template,
    @Nullable @Valid List<IdentifierDocument> identifiers) {

  /** The shape that is written, and the only one that is read. */
  public static final int VERSION = 1;
}
