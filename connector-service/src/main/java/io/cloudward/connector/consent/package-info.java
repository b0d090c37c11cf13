/**
 * Admin consent: an administrator accepts the application in the browser. What the callback says is
 * attacker-controlled; it counts only with a state that this browser started, used once, and is
 * proved by a token for the directory it names.
 */
@NullMarked
package io.cloudward.connector.consent;

import org.jspecify.annotations.NullMarked;
