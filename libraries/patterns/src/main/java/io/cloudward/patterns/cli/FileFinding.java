package io.cloudward.patterns.cli;

import io.cloudward.patterns.Finding;

/**
 * A finding in a file.
 *
 * @param file the path, with slashes
 * @param line counted from 1
 * @param column in characters, counted from 1
 */
record FileFinding(String file, int line, int column, Finding finding) {}
