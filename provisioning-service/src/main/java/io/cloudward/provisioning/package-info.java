/**
 * Protects Microsoft 365 services on request: takes requests, runs the process that waits for
 * connector and policies, and shows tasks and the state of services, which are computed from the
 * event log. Hears {@code connection.service}, {@code threat.policy}, {@code dlp.policy}, {@code
 * quarantine.policy} and its own {@code provisioning.service}; writes {@code provisioning.service}
 * and {@code provisioning.audit}.
 */
@NullMarked
package io.cloudward.provisioning;

import org.jspecify.annotations.NullMarked;
