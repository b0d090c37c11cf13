/** Change notifications: subscriptions, their validation, and the delivery of notifications. */
@NullMarked
package io.cloudward.sandbox.microsoft365.subscriptions;

import org.jspecify.annotations.NullMarked;
