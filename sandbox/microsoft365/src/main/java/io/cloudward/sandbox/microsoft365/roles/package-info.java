/** Graph calls about directory roles, service principals and consent. */
@NullMarked
package io.cloudward.sandbox.microsoft365.roles;

import org.jspecify.annotations.NullMarked;
