/**
 * A stand-in for a provider's customer control panel: its own sign-in, a menu with the product, and
 * the OpenID provider that the product trusts. For demos and tests.
 */
@NullMarked
package io.cloudward.sandbox.controlpanel;

import org.jspecify.annotations.NullMarked;
