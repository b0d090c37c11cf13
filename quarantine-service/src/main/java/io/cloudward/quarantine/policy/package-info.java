/**
 * Policies of the quarantine: how long items are kept and what their recipients may do about them.
 * Their default ones follow provisioning; events in: {@code provisioning.service}, events out:
 * {@code quarantine.policy}, {@code quarantine.audit}.
 */
@NullMarked
package io.cloudward.quarantine.policy;

import org.jspecify.annotations.NullMarked;
