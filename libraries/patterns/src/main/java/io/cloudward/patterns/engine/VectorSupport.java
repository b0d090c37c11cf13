package io.cloudward.patterns.engine;

/** Tells whether the JDK's vectors can be used; apart, so that nothing loads them by chance. */
final class VectorSupport {

  /** Set to {@code false} to do without vectors. */
  static final String SWITCH = "cloudward.patterns.vectors";

  private VectorSupport() {}

  /** Whether the module is there and a register holds at least 16 bytes. */
  static boolean available() {
    return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()
        && !"false".equals(System.getProperty(SWITCH))
        && VectorClassifier.LANES >= 16;
  }

  static Classifier classifier() {
    return new VectorClassifier();
  }
}
