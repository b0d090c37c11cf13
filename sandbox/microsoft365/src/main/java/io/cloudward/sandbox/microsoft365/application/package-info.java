/**
 * Applications registered with the identity platform, their credentials and the permissions an
 * organization granted them.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.application;

import org.jspecify.annotations.NullMarked;
