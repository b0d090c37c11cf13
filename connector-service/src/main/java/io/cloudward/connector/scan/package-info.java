/**
 * Manual scans: somebody has what a service holds since some days scanned again. A scan is parts,
 * one per mailbox or drive, that are read like feeds and end with their last page.
 */
@NullMarked
package io.cloudward.connector.scan;

import org.jspecify.annotations.NullMarked;
