/**
 * Signed checkpoints: what the end of a chain was at a time. They are kept in the database and in
 * files outside it, so that whoever rewrites the whole database is still found out.
 */
@NullMarked
package io.cloudward.log.checkpoint;

import org.jspecify.annotations.NullMarked;
