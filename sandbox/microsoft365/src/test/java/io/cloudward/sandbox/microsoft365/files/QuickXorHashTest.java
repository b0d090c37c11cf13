package io.cloudward.sandbox.microsoft365.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuickXorHashTest {
  @Test
  void equalsTheDefinitionForEveryLengthAndPiece() {
    var random = new Random(365);
    for (int length = 0; length < 700; length += 7) {
      var bytes = new byte[length];
      random.nextBytes(bytes);
      var hash = new QuickXorHash();
      var half = length / 2;
      hash.update(bytes, half);
      hash.update(Arrays.copyOfRange(bytes, half, length), length - half);

      assertThat(hash.text()).as("length %d", length).isEqualTo(slow(bytes));
    }
  }

  /** The definition in whole numbers: rotate by eleven bits, put on, and the length at the end. */
  private static String slow(byte[] bytes) {
    var width = 160;
    var all = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
    var hash = BigInteger.ZERO;
    for (int i = 0; i < bytes.length; i++) {
      var moved = BigInteger.valueOf(bytes[i] & 0xFF).shiftLeft(i * 11 % width);
      hash = hash.xor(moved.and(all)).xor(moved.shiftRight(width));
    }
    hash = hash.xor(BigInteger.valueOf(bytes.length).shiftLeft(width - 64));
    var little = new byte[width / 8];
    for (int i = 0; i < little.length; i++) {
      little[i] = hash.shiftRight(8 * i).byteValue();
    }
    return Base64.getEncoder().encodeToString(little);
  }
}
