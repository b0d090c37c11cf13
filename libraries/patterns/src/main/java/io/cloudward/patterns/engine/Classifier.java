package io.cloudward.patterns.engine;

/** Sorts the bytes of whole blocks into the bitmaps of a tile. */
interface Classifier {

  /**
   * Classifies.
   *
   * @param text its bytes from {@code from} on fill the blocks
   * @param block the first block to fill
   * @param blocks how many to fill
   */
  void classify(byte[] text, int from, TileMasks masks, int block, int blocks);

  /** The fastest one that this virtual machine runs. */
  static Classifier fastest() {
    return VectorSupport.available() ? VectorSupport.classifier() : new ScalarClassifier();
  }
}
