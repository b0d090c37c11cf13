package io.cloudward.contracts.verdict;

/**
 * Something that was not scanned.
 *
 * @param part name of the part, or its type
 * @param reason why it was not scanned
 */
public record UnscannablePart(String part, String reason) {}
