/**
 * The sandbox's own remote control, outside Graph: accounts, organizations, faults, the request
 * log.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.control;

import org.jspecify.annotations.NullMarked;
