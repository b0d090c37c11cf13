/**
 * Policies of Advanced Threat Protection: which filters look at the content of a service and what
 * is done about their findings. Their default ones follow provisioning; events in: {@code
 * provisioning.service}, events out: {@code threat.policy}, {@code threat.audit}.
 */
@NullMarked
package io.cloudward.threat.policy;

import org.jspecify.annotations.NullMarked;
