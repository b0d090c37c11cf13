/** Graph calls about the organization, its users, groups, mailboxes and licences. */
@NullMarked
package io.cloudward.sandbox.microsoft365.users;

import org.jspecify.annotations.NullMarked;
