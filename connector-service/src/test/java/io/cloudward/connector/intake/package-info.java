/** Tests: what is taken, and as what. */
@NullMarked
package io.cloudward.connector.intake;

import org.jspecify.annotations.NullMarked;
