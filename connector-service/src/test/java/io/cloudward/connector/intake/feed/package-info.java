/** Tests: what is taken, and as what. */
@NullMarked
package io.cloudward.connector.intake.feed;

import org.jspecify.annotations.NullMarked;
