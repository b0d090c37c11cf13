package io.cloudward.auth.apitoken;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An API token to be made.
 *
 * @param name what it is for, in short
 * @param description what it is for
 * @param scopes permissions that the program gets, at most those of the caller
 * @param expiresInDays after how many days it ends, at most 365
 */
public record ApiTokenRequest(
    @NotBlank @Size(max = 128) String name,
    @Nullable @Size(max = 1024) String description,
    @NotEmpty @Size(max = 50) Set<@NotNull String> scopes,
    @NotNull @Min(1) @Max(365) Integer expiresInDays) {}
