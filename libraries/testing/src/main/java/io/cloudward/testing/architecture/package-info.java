/** The structure that every service keeps; each rule has been seen to fail on a canary. */
@NullMarked
package io.cloudward.testing.architecture;

import org.jspecify.annotations.NullMarked;
