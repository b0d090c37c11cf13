package io.cloudward.auth.administrator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A new password for a local administrator.
 *
 * @param password 12 to 128 characters
 */
public record PasswordResetRequest(@NotNull @Size(max = 256) String password) {

  @Override
  public String toString() {
    return "PasswordResetRequest[]";
  }
}
