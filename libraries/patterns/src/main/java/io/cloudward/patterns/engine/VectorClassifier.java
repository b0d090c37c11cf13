package io.cloudward.patterns.engine;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Classifies as many bytes at once as a register holds. */
final class VectorClassifier implements Classifier {

  private static final VectorSpecies<Byte> SPECIES = ByteVector.SPECIES_PREFERRED;

  /** How many bytes a register holds. */
  static final int LANES = Math.min(SPECIES.length(), 64);

  @Override
  public void classify(byte[] text, int from, TileMasks masks, int block, int blocks) {
    for (int i = 0; i < blocks; i++) {
      block(text, from + i * TileMasks.BLOCK, masks, block + i);
    }
  }

  private static void block(byte[] text, int from, TileMasks masks, int block) {
    long digit = 0;
    long upper = 0;
    long lower = 0;
    long high = 0;
    long underscore = 0;
    long at = 0;
    long colon = 0;
    long space = 0;
    for (int lane = 0; lane < TileMasks.BLOCK; lane += LANES) {
      ByteVector bytes = ByteVector.fromArray(SPECIES, text, from + lane);
      digit |= range(bytes, '0', 10) << lane;
      upper |= range(bytes, 'A', 26) << lane;
      lower |= range(bytes, 'a', 26) << lane;
      high |= bytes.compare(VectorOperators.LT, (byte) 0).toLong() << lane;
      underscore |= bytes.compare(VectorOperators.EQ, (byte) '_').toLong() << lane;
      at |= bytes.compare(VectorOperators.EQ, (byte) '@').toLong() << lane;
      colon |= bytes.compare(VectorOperators.EQ, (byte) ':').toLong() << lane;
      space |= bytes.compare(VectorOperators.EQ, (byte) ' ').toLong() << lane;
    }
    masks.digit[block] = digit;
    masks.upper[block] = upper;
    masks.lower[block] = lower;
    masks.high[block] = high;
    masks.underscore[block] = underscore;
    masks.at[block] = at;
    masks.colon[block] = colon;
    masks.space[block] = space;
  }

  private static long range(ByteVector bytes, char first, int count) {
    return bytes.sub((byte) first).compare(VectorOperators.ULT, (byte) count).toLong();
  }
}
