/** Fast paths for office documents whose text is XML in a zip, and for RTF and plain text. */
@NullMarked
package io.cloudward.inspection.office;

import org.jspecify.annotations.NullMarked;
