package io.cloudward.auth.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A role of the tenant as it shall be.
 *
 * @param name unique in the tenant
 * @param description what it is for
 * @param permissions what its holders may do
 */
public record RoleRequest(
    @NotBlank @Size(max = 100) String name,
    @Nullable @Size(max = 1024) String description,
    @NotEmpty @Size(max = 50) Set<@NotNull String> permissions) {}
