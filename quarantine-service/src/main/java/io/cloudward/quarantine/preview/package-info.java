/**
 * Looking at an item without being harmed: its header, its text, its HTML without scripts, forms,
 * remote content and links, and what is attached to it.
 */
@NullMarked
package io.cloudward.quarantine.preview;

import org.jspecify.annotations.NullMarked;
