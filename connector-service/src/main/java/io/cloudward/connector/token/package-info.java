/**
 * Tokens of the identity platform: the application's own key, the grants, and the ways into an
 * organization (application, delegate account, verified administrator).
 */
@NullMarked
package io.cloudward.connector.token;

import org.jspecify.annotations.NullMarked;
