/**
 * The bytes of items: held in the content store as long as the item is kept, and given out in an
 * encrypted archive, so that nothing on the way opens, executes or removes them.
 */
@NullMarked
package io.cloudward.quarantine.content;

import org.jspecify.annotations.NullMarked;
