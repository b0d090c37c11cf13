package io.cloudward.sandbox.microsoft365.gate;

import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import java.util.Map;

/** A failure that a fault switch injected: a status with an empty body. */
final class InjectedFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  InjectedFailure(int status) {
    super("injected", null, false, false);
    this.status = status;
  }

  GraphAnswer answer() {
    return new GraphAnswer(status, Map.of(), null);
  }
}
