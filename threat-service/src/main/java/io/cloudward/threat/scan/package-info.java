/**
 * Scans an item: takes it apart, asks the lists and every filter, and makes a verdict. Programs and
 * people ask for it at {@code /api/threat/scans}.
 */
@NullMarked
package io.cloudward.threat.scan;

import org.jspecify.annotations.NullMarked;
