/** The people of a tenant: local ones with a password, and those whom a provider vouches for. */
@NullMarked
package io.cloudward.auth.administrator;

import org.jspecify.annotations.NullMarked;
