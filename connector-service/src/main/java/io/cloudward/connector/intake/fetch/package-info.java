/**
 * Fetches the content of items, once, into the content store, and announces them: bytes and holds
 * first, then state and event together. A crash between leaves nothing but a hold that is taken
 * again or runs out.
 */
@NullMarked
package io.cloudward.connector.intake.fetch;

import org.jspecify.annotations.NullMarked;
