package io.cloudward.log.verification;

/**
 * A place where a chain is not what was written.
 *
 * @param sequence the first place that is wrong
 * @param reason in which way
 */
record Breach(long sequence, Reason reason) {

  /** In which way a chain can be wrong. */
  enum Reason {
    /** There is no entry where one has to be. */
    ENTRY_MISSING,
    /** The document is not the one that was hashed. */
    ENTRY_CHANGED,
    /** The entry does not follow the one before it, or stands at another place or tenant. */
    ENTRY_MOVED,
    /** The columns by which the entry is found do not tell what its document tells. */
    INDEX_CHANGED,
    /** The recorded end of the chain is not its end. */
    HEAD_CHANGED,
    /** The chain is whole in itself, but not the one that a signed checkpoint attests. */
    CHAIN_REWRITTEN,
    /** A checkpoint is not signed by a key of ours. */
    CHECKPOINT_FORGED,
    /** A checkpoint that was written outside the database is missing in it. */
    CHECKPOINT_REMOVED
  }
}
