/**
 * One thin client of Microsoft Graph: time-outs, throttling, error classes, pages and batches. It
 * follows no redirect and sends a token to the configured host alone.
 */
@NullMarked
package io.cloudward.connector.graph;

import org.jspecify.annotations.NullMarked;
