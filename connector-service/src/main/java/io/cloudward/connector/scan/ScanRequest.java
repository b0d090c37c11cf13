package io.cloudward.connector.scan;

import io.cloudward.contracts.Service;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a manual scan.
 *
 * @param service the service
 * @param days how many days back it looks, 1 to 30
 * @param mode what it does with what it finds
 * @param targets addresses or ids of mailboxes, owners, sites or drives; nothing for all
 */
public record ScanRequest(
    @NotNull Service service,
    @NotNull @Min(1) @Max(30) Integer days,
    @NotNull ScanMode mode,
    @Nullable @Size(min = 1, max = 1000) List<@NotBlank @Size(max = 400) String> targets) {}
