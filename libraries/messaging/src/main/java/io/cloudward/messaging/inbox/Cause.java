package io.cloudward.messaging.inbox;

import io.cloudward.envelope.Envelope;
import java.util.Optional;

/** The event that is being handled on this thread; facts recorded meanwhile name it as cause. */
public final class Cause {

  private static final ScopedValue<Envelope> CURRENT = ScopedValue.newInstance();

  private Cause() {}

  /** The event being handled, if one is. */
  public static Optional<Envelope> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  static void during(Envelope envelope, Runnable work) {
    ScopedValue.where(CURRENT, envelope).run(work);
  }
}
