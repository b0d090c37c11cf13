package io.cloudward.content;

/**
 * What a put stored.
 *
 * @param sha256 of the content, 64 lower-case hexadecimal digits
 * @param size of the content in bytes
 */
public record StoredContent(String sha256, long size) {}
