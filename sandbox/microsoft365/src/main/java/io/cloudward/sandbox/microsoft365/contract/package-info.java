/**
 * The part of Microsoft Graph that the sandbox promises: types, calls and permissions, derived from
 * Microsoft's published files.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.contract;

import org.jspecify.annotations.NullMarked;
