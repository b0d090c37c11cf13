/** The keys that sign session tokens: made, kept encrypted, published, rotated. */
@NullMarked
package io.cloudward.auth.key;

import org.jspecify.annotations.NullMarked;
