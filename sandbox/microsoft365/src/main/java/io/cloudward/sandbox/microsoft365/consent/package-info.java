/** The pages of the identity platform: sign-in and administrator consent. */
@NullMarked
package io.cloudward.sandbox.microsoft365.consent;

import org.jspecify.annotations.NullMarked;
