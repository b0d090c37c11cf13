package io.cloudward.patterns;

/** Hears of findings during a scan. */
@FunctionalInterface
public interface FindingSink {

  /** Called once for each finding, roughly from the start of the text to its end. */
  void found(Finding finding);
}
