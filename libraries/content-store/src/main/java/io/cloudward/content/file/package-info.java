/** Blobs as files of a directory that all processes see. */
@NullMarked
package io.cloudward.content.file;

import org.jspecify.annotations.NullMarked;
