/**
 * Master keys that wrap the keys of secrets and contents: from files, or from a key management
 * service.
 */
@NullMarked
package io.cloudward.keys;

import org.jspecify.annotations.NullMarked;
