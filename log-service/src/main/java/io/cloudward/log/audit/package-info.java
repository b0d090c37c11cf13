/**
 * The audit trail: one hash chain per tenant, appended to in the order in which entries arrive.
 * {@code hash = SHA-256(previous hash ‖ document)}, where the document is canonical JSON (RFC
 * 8785).
 */
@NullMarked
package io.cloudward.log.audit;

import org.jspecify.annotations.NullMarked;
