/**
 * What has to be done at some time, outside of any call: planned in the transaction that makes it
 * necessary, done by whichever process finds it due, repeated until it succeeds. Each errand looks
 * at the state of its subject, never at why it was planned, so doing it twice does no harm.
 */
@NullMarked
package io.cloudward.quarantine.errand;

import org.jspecify.annotations.NullMarked;
