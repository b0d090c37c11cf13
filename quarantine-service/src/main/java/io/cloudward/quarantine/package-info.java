/**
 * Quarantine: what policies took out of mailboxes and drives, who may have it back, and when it is
 * gone for ever. Events in: {@code provisioning.service}, {@code connection.item}, {@code
 * quarantine.item}; events out: {@code quarantine.policy}, {@code quarantine.item}, {@code
 * quarantine.audit}.
 */
@NullMarked
package io.cloudward.quarantine;

import org.jspecify.annotations.NullMarked;
