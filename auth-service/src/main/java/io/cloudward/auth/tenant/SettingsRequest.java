package io.cloudward.auth.tenant;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The settings of a tenant as they shall be.
 *
 * @param tenantName the name shown to people
 * @param notificationRecipients addresses that notifications of the system go to
 */
public record SettingsRequest(
    @NotBlank @Size(max = 200) String tenantName,
    @NotNull @Size(max = 50)
        List<@NotBlank @Email @Size(max = 254) String> notificationRecipients) {}
