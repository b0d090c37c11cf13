/** How users sign in: passwords, lock-out, and the failures that accounts play. */
@NullMarked
package io.cloudward.sandbox.microsoft365.account;

import org.jspecify.annotations.NullMarked;
