package io.cloudward.provisioning.request;

import io.cloudward.contracts.Service;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What is submitted.
 *
 * @param verificationId a verification that has not expired
 * @param services the services to protect, each once
 * @param promoteDelegateAccounts whether the delegate account becomes a Global Administrator; not
 *     if it is left out
 */
record ProvisionRequest(
    @NotNull UUID verificationId,
    @NotEmpty @Size(max = 3) @UniqueElements List<@NotNull Service> services,
    @Schema(defaultValue = "false") @Nullable Boolean promoteDelegateAccounts) {}
