package io.cloudward.log.audit;

/**
 * The end of a chain.
 *
 * @param sequence its last place; 0 if it is empty
 * @param hash hash of its last link
 */
@SuppressWarnings("ArrayRecordComponent") // compared by MessageDigest, never by equals
public record ChainHead(long sequence, byte[] hash) {}
