/** The keys that wrap the key of each content: from a file, or from a key management service. */
@NullMarked
package io.cloudward.content.key;

import org.jspecify.annotations.NullMarked;
