/** Actions on messages, and taking them back. Plain Java: mailbox and journal are handed in. */
@NullMarked
package io.cloudward.connector.enforcement.mail;

import org.jspecify.annotations.NullMarked;
