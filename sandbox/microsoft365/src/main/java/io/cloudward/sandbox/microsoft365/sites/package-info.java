/** Graph calls about SharePoint sites and drives. */
@NullMarked
package io.cloudward.sandbox.microsoft365.sites;

import org.jspecify.annotations.NullMarked;
