package io.cloudward.provisioning.retry;

import io.cloudward.contracts.Service;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/**
 * What is to be tried again.
 *
 * @param services services of the task that failed; all that failed if it is left out
 * @param verificationId a verification of the same organization; that of the last attempt if it is
 *     left out
 */
record RetryRequest(
    @Nullable @Size(min = 1, max = 3) @UniqueElements List<@NotNull Service> services,
    @Nullable UUID verificationId) {

  static final RetryRequest ALL = new RetryRequest(null, null);
}
