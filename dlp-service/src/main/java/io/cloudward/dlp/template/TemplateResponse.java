package io.cloudward.dlp.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template as the interface shows it.
 *
 * @param predefined whether it comes with Cloudward and cannot be changed
 * @param version counts changes of a tenant's own
 * @param changedAt when a tenant's own was changed
 */
@Schema(name = "Template")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplateResponse(
    String key,
    String name,
    String description,
    boolean predefined,
    List<String> regulations,
    List<String> countries,
    ConditionDocument condition,
    @Nullable Long version,
    @Nullable Instant changedAt) {

  static TemplateResponse of(TemplateDocument predefined) {
    return of(predefined, true, null, null);
  }

  static TemplateResponse of(OwnTemplate own) {
    return of(own.document(), false, own.version(), own.changedAt());
  }

  private static TemplateResponse of(
      TemplateDocument document,
      boolean predefined,
      @Nullable Long version,
      @Nullable Instant changedAt) {
    return new TemplateResponse(
        document.key(),
        document.name(),
        Objects.requireNonNullElse(document.description(), ""),
        predefined,
        Objects.requireNonNullElse(document.regulations(), List.of()),
        Objects.requireNonNullElse(document.countries(), List.of()),
        document.condition(),
        version,
        changedAt);
  }

  /** Predefined ones are of version 0. */
  long versionOrNone() {
    return version == null ? 0 : version;
  }
}
