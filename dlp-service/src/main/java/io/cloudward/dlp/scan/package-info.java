/**
 * Searching on demand: a text, a message or a file is sent, and what DLP finds in it is answered.
 * Nothing is stored.
 */
@NullMarked
package io.cloudward.dlp.scan;

import org.jspecify.annotations.NullMarked;
