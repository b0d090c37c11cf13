package io.cloudward.bench.accuracy.world;

/**
 * A value that must be found.
 *
 * @param identifier key of the identifier
 * @param group what it is counted under besides: a country, a scheme or a language
 * @param value as somebody writes it
 * @param topic what people call it; see {@link Words}
 * @param isClear whether its form alone tells what it is, so that it must be found without a word
 *     beside it
 */
record Subject(String identifier, String group, String value, String topic, boolean isClear) {

  /** Without the value, which may look like somebody's. */
  @Override
  public String toString() {
    return "Subject[" + identifier + ", " + group + "]";
  }
}
