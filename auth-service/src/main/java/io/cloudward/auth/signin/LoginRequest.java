package io.cloudward.auth.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A sign-in with a password.
 *
 * @param username case does not matter
 * @param password as typed
 */
public record LoginRequest(
    @NotBlank @Size(max = 100) String username, @NotNull @Size(max = 256) String password) {

  @Override
  public String toString() {
    return "LoginRequest[]";
  }
}
