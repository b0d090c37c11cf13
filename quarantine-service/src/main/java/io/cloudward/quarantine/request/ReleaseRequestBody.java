package io.cloudward.quarantine.request;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request for release as a person sends it.
 *
 * @param itemId the item
 * @param comment why it should be released
 */
@Schema(name = "ReleaseRequestBody")
public record ReleaseRequestBody(
    @NotNull UUID itemId, @Nullable @Size(max = 1000) String comment) {}
