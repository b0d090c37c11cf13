package io.cloudward.connector.enforcement.file;

/**
 * What is remembered of a file that gave way to a warning, or was deleted.
 *
 * @param before how it was before Cloudward touched it
 * @param warning the text in its place
 */
record ReplacedFile(FileState before, Warning warning) {}
