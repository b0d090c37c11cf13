/**
 * Looks into mail and files: a tree of parts with true types, hashes, text, links and traits,
 * within stated limits; what a limit or a defect kept from being scanned is reported, never passed
 * over. Plain Java.
 */
@NullMarked
package io.cloudward.inspection;

import org.jspecify.annotations.NullMarked;
