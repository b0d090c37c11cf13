/** The token endpoint: four grants, the proof of an application's identity, scopes. */
@NullMarked
package io.cloudward.sandbox.microsoft365.grant;

import org.jspecify.annotations.NullMarked;
