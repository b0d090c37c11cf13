/** The directory of an organization: users, groups, sites and drives, read by feeds and watched. */
@NullMarked
package io.cloudward.connector.directory;

import org.jspecify.annotations.NullMarked;
