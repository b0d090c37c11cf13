/** Plain SQL: rows in, rows out, always inside a transaction that knows its tenant. */
@NullMarked
package io.cloudward.connector.store;

import org.jspecify.annotations.NullMarked;
