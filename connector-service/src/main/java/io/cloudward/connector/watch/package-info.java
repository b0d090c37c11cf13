/**
 * Looks at connected organizations again and again: brings the directory up to date where we may,
 * asks for a Global Administrator where we may not, and notices when we are no longer let in.
 */
@NullMarked
package io.cloudward.connector.watch;

import org.jspecify.annotations.NullMarked;
