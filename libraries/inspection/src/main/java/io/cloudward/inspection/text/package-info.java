/**
 * Extracted text as UTF-8 bytes with the kind of each stretch, and the way there from any charset.
 */
@NullMarked
package io.cloudward.inspection.text;

import org.jspecify.annotations.NullMarked;
