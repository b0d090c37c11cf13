/** Mailboxes and drives through Microsoft Graph, with the application's own access. */
@NullMarked
package io.cloudward.connector.enforcement.gateway;

import org.jspecify.annotations.NullMarked;
