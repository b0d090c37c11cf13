package io.cloudward.connector.enforcement.file;

/**
 * A version in a file's history.
 *
 * @param id its id in the history
 * @param size of its content in bytes
 */
public record FileVersion(String id, long size) {}
