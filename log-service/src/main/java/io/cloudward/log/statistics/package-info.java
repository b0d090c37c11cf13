/**
 * How many items were scanned, found and dealt with: counters per day, service and category, so
 * that clean items leave no row behind.
 */
@NullMarked
package io.cloudward.log.statistics;

import org.jspecify.annotations.NullMarked;
