/** What people may do: three built-in roles and a tenant's own. */
@NullMarked
package io.cloudward.auth.role;

import org.jspecify.annotations.NullMarked;
