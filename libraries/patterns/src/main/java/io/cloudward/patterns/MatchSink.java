package io.cloudward.patterns;

/** Hears of findings during a scan, with the bytes that were found. */
@FunctionalInterface
public interface MatchSink {

  /**
   * Called once for each finding, roughly from the start of the text to its end.
   *
   * @param text a part of the text as it was given, not folded; valid during the call alone
   * @param from first byte of the match in it
   * @param to the byte after its last one
   */
  void found(Finding finding, byte[] text, int from, int to);
}
