/**
 * The command line: scans files and directories and prints what it finds as text, JSON Lines or
 * SARIF 2.1.0. Matches are always masked.
 */
@NullMarked
package io.cloudward.patterns.cli;

import org.jspecify.annotations.NullMarked;
