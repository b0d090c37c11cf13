/**
 * Why Microsoft 365 refuses and what a person can do about it: a table kept as data, so that a new
 * code needs no new class.
 */
@NullMarked
package io.cloudward.connector.refusal;

import org.jspecify.annotations.NullMarked;
