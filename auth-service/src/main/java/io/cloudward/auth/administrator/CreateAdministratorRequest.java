package io.cloudward.auth.administrator;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A local administrator to be created.
 *
 * @param username what he signs in with; unique in the installation, case does not matter
 * @param name the name shown to people
 * @param email where he can be reached
 * @param roleId a role of the tenant
 * @param password 12 to 128 characters
 */
public record CreateAdministratorRequest(
    @NotBlank @Size(max = 100) @Pattern(regexp = USERNAME, message = USERNAME_MESSAGE)
        String username,
    @NotBlank @Size(max = 200) String name,
    @Nullable @Email @Size(max = 254) String email,
    @NotNull UUID roleId,
    @NotNull @Size(max = 256) String password) {

  private static final String USERNAME = "[A-Za-z0-9][A-Za-z0-9._@+-]*";
  private static final String USERNAME_MESSAGE =
      "may hold letters, digits and . _ @ + -, and begins with a letter or digit";

  @Override
  public String toString() {
    return "CreateAdministratorRequest[username=" + username + "]";
  }
}
