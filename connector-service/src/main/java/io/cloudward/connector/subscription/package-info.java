/**
 * Subscriptions to change notifications: planned, made, renewed at half life, reauthorised,
 * removed.
 */
@NullMarked
package io.cloudward.connector.subscription;

import org.jspecify.annotations.NullMarked;
