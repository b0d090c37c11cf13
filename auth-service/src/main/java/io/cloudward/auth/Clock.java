package io.cloudward.auth;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The time, as finely as the database keeps it. */
class Clock {

  @Produces
  @ApplicationScoped
  InstantSource microseconds() {
    return () -> Instant.now().truncatedTo(ChronoUnit.MICROS);
  }
}
