package io.cloudward.patterns.validation.rule;

/**
 * Schemes whose characters are worth something else on odd than on even positions; the sum's
 * remainder picks the last character.
 *
 * @param odd values on the first, third, … position
 * @param even values on the second, fourth, … position
 * @param checks the check character of each remainder; its length is the modulus
 */
public record TableSum(Alphabet odd, Alphabet even, String checks) implements Rule {

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    int sum = 0;
    for (int i = from; i < to - 1; i++) {
      int value = ((i - from) % 2 == 0 ? odd : even).value(text.charAt(i));
      if (value == Alphabet.NONE) {
        return false;
      }
      sum += value;
    }
    return to > from && checks.charAt(sum % checks.length()) == text.charAt(to - 1);
  }
}
