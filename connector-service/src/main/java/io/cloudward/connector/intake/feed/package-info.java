/**
 * What mailboxes and drives tell: their folders, messages and files, read by delta queries. A page
 * and the link after it are stored together, so that a crash at any moment goes on where it was. A
 * notification makes a feed due at once; every feed is read from time to time without any.
 */
@NullMarked
package io.cloudward.connector.intake.feed;

import org.jspecify.annotations.NullMarked;
