/**
 * Mailboxes: folders, messages with their MIME, what changes in them and who is told. A mailbox
 * writes each change to its journal before it is answered.
 */
@NullMarked
package io.cloudward.sandbox.microsoft365.mail;

import org.jspecify.annotations.NullMarked;
