/** The people of the demonstration and who of them is signed in. */
@NullMarked
package io.cloudward.sandbox.controlpanel.account;

import org.jspecify.annotations.NullMarked;
