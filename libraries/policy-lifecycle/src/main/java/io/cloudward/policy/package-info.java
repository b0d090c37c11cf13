/**
 * Default policies of a service follow its provisioning. Hears {@code ServiceProvisionRequested},
 * {@code ProvisioningCompleted}, {@code ProvisioningFailed} and {@code ServiceDeprovisionRequested}
 * in any order and number, and says {@code PoliciesPrepared}, {@code PoliciesEnabled}, {@code
 * PoliciesDisabled} and {@code PolicyChanged} on the topic of the service that uses it. What a
 * policy contains is that service's own business: it supplies a {@link
 * io.cloudward.policy.PolicyStore}.
 */
@NullMarked
package io.cloudward.policy;

import org.jspecify.annotations.NullMarked;
