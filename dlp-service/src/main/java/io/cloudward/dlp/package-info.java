/**
 * Data Loss Prevention: finds sensitive content in mail, files and text. Each feature is a package:
 * {@code engine} searches, {@code template} says which findings matter, {@code policy} says for
 * whom and what is done, {@code scan} answers over HTTP.
 */
@NullMarked
package io.cloudward.dlp;

import org.jspecify.annotations.NullMarked;
