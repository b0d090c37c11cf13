/**
 * The webhook of Microsoft Graph. A notification is a hint that something changed; it is stored and
 * answered at once, and nothing in it is believed beyond that.
 */
@NullMarked
package io.cloudward.connector.notification;

import org.jspecify.annotations.NullMarked;
