/**
 * The products an organization can buy and the service plans inside them, with Microsoft's real
 * identifiers.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.licence;

import org.jspecify.annotations.NullMarked;
