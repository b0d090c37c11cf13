/**
 * What an auditor will ask about: every change and every sign-in becomes an event, in its own
 * transaction.
 */
@NullMarked
package io.cloudward.auth.audit;

import org.jspecify.annotations.NullMarked;
