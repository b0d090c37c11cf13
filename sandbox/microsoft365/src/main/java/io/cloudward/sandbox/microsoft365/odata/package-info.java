/** The part of OData that Graph clients use: selection, filters, pages and delta feeds. */
@NullMarked
package io.cloudward.sandbox.microsoft365.odata;

import org.jspecify.annotations.NullMarked;
