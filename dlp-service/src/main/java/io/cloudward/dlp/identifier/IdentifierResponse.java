package io.cloudward.dlp.identifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.catalogue.Source;
import io.cloudward.web.problem.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An identifier as the interface shows it.
 *
 * @param predefined whether it comes with Cloudward and cannot be changed
 * @param category such as national-id, bank or secret; custom for a tenant's own
 * @param regulations laws and standards that protect it
 * @param source who defines the format
 * @param version counts changes of a tenant's own
 * @param changedAt when a tenant's own was changed
 */
@Schema(name = "Identifier")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IdentifierResponse(
    String key,
    String name,
    String description,
    IdentifierKind kind,
    boolean predefined,
    String category,
    List<String> countries,
    List<String> regulations,
    @Nullable Source source,
    @Nullable List<PatternDocument> patterns,
    @Nullable ContextDocument context,
    @Nullable KeywordsDocument keywords,
    @Nullable FileDocument file,
    @Nullable Long version,
    @Nullable Instant changedAt) {

  private static final String CUSTOM = "custom";

  static IdentifierResponse of(IdentifierDefinition predefined) {
    var context = predefined.context();
    return new IdentifierResponse(
        predefined.key(),
        predefined.name(),
        "",
        predefined.detector() == null ? IdentifierKind.EXPRESSION : IdentifierKind.DETECTOR,
        true,
        predefined.category(),
        predefined.countries(),
        predefined.regulations(),
        predefined.source(),
        predefined.patterns().stream().map(PatternDocument::of).toList(),
        context == null ? null : ContextDocument.of(context),
        null,
        null,
        null,
        null);
  }

  /** As a tenant's own. */
  IdentifierDocument copy(IdentifierResource.CopyRequest request) {
    if (kind == IdentifierKind.DETECTOR) {
      throw Problems.conflict(
          "not-copyable",
          "The identifier cannot be copied",
          "It is found by a program of its own, which has no expressions.");
    }
    return new IdentifierDocument(
        request.key(),
        request.name() == null ? name : request.name(),
        description,
        kind,
        countries,
        patterns,
        context,
        keywords,
        file);
  }

  /** Predefined ones are of version 0. */
  long versionOrNone() {
    return version == null ? 0 : version;
  }

  static IdentifierResponse of(OwnIdentifier own) {
    var document = own.document();
    return new IdentifierResponse(
        document.key(),
        document.name(),
        Objects.requireNonNullElse(document.description(), ""),
        document.kind(),
        false,
        CUSTOM,
        Objects.requireNonNullElse(document.countries(), List.of()),
        List.of(),
        null,
        document.patterns(),
        document.context(),
        document.keywords(),
        document.file(),
        own.version(),
        own.changedAt());
  }
}
