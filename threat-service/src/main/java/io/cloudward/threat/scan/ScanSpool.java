package io.cloudward.threat.scan;

import java.nio.file.Path;

/**
 * Where contents that do not fit into memory lie while they are scanned, and how large they may be.
 *
 * @param directory the directory
 * @param largest bytes of the largest item
 */
public record ScanSpool(Path directory, long largest) {}
