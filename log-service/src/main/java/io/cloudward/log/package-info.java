/**
 * What happened and who did it: a log of the events that people care about and a tamper-evident
 * audit trail. Events in: {@code *.audit}, {@code provisioning.service}, {@code
 * connection.service}, {@code *.policy}; events out: none.
 */
@NullMarked
package io.cloudward.log;

import org.jspecify.annotations.NullMarked;
