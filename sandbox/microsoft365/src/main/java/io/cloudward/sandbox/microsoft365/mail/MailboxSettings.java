package io.cloudward.sandbox.microsoft365.mail;

import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What all mailboxes share.
 *
 * @param quota most bytes a mailbox holds
 * @param listener hears of every change of a message
 */
record MailboxSettings(long quota, Supplier<Instant> clock, Consumer<MailChanged> listener) {}
