/**
 * Searching: the shipped identifiers compiled once, the threads that search, and what they found in
 * the texts of an item, counted per identifier. Knows neither templates nor policies.
 */
@NullMarked
package io.cloudward.dlp.engine;

import org.jspecify.annotations.NullMarked;
