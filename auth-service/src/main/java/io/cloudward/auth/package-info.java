/**
 * Who may enter: tenants, sign-in from the control panel and with a password, sessions, roles, API
 * tokens and the keys that sign it all. Says auth.audit; hears nothing.
 */
@NullMarked
package io.cloudward.auth;

import org.jspecify.annotations.NullMarked;
