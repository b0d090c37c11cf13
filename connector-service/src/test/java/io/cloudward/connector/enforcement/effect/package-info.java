/** Tests: enforcement, effect. */
@NullMarked
package io.cloudward.connector.enforcement.effect;

import org.jspecify.annotations.NullMarked;
