/**
 * The way every Graph call takes: authentication, faults, routing, permissions, the contract, the
 * log.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.gate;

import org.jspecify.annotations.NullMarked;
