/**
 * What is done to an item in Microsoft 365, one effect at a time: its intent is written before the
 * call, its outcome after it, and an intent without outcome is settled by reading what is there.
 */
@NullMarked
package io.cloudward.connector.enforcement.effect;

import org.jspecify.annotations.NullMarked;
