package io.cloudward.auth.administrator;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator as he shall be.
 *
 * @param name the name shown to people
 * @param email where he can be reached
 * @param roleId a role of the tenant
 * @param enabled whether he may sign in; disabling ends his sessions
 */
public record ChangeAdministratorRequest(
    @NotBlank @Size(max = 200) String name,
    @Nullable @Email @Size(max = 254) String email,
    @NotNull UUID roleId,
    @NotNull Boolean enabled) {}
