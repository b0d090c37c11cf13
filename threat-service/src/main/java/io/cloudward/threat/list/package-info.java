/**
 * What administrators allow and block by name: senders, files, addresses. The lists come before the
 * policies. Where both say something about one thing, blocking wins.
 */
@NullMarked
package io.cloudward.threat.list;

import org.jspecify.annotations.NullMarked;
