package io.cloudward.connector.verification;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be verified.
 *
 * @param method how; PASSWORD if it is left out
 * @param username full user name of an administrator; for PASSWORD
 * @param password its password; for PASSWORD. Used once, wiped at the end of the request
 */
@SuppressWarnings("ArrayRecordComponent") // an array can be wiped, a string cannot
public record VerificationRequest(
    Verification.@Nullable Method method,
    @Nullable
        @Size(max = 320)
        @Pattern(
            regexp = "[^@\\s\\p{Cntrl}]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,253}[A-Za-z0-9])?",
            message = "must be a full user name such as admin@contoso.com")
        @Schema(examples = "admin@contoso.com")
        String username,
    @Schema(
            type = SchemaType.STRING,
            format = "password",
            writeOnly = true,
            maxLength = 256,
            implementation = String.class)
        char @Nullable [] password) {

  boolean byConsent() {
    return method == Verification.Method.CONSENT;
  }

  /** The part of the user name after the @. */
  String domain() {
    return username == null ? "" : username.substring(username.indexOf('@') + 1);
  }

  void wipe() {
    if (password != null) {
      Arrays.fill(password, '\0');
    }
  }

  @Override
  public String toString() {
    return "VerificationRequest[method=" + method + "]";
  }
}
