/** Customers: how one is found from what an outsider shows, its name, and who is notified. */
@NullMarked
package io.cloudward.auth.tenant;

import org.jspecify.annotations.NullMarked;
