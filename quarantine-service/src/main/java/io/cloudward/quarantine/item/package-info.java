/**
 * Items in quarantine. An item is the sum of the facts that are known about it, whatever the order
 * in which they arrived: each fact is kept in its latest form, and the state follows from them.
 */
@NullMarked
package io.cloudward.quarantine.item;

import org.jspecify.annotations.NullMarked;
