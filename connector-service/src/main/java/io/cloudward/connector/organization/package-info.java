/** The organizations of a tenant and the services connected in them. */
@NullMarked
package io.cloudward.connector.organization;

import org.jspecify.annotations.NullMarked;
