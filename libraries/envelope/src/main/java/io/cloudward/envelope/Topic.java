package io.cloudward.envelope;

import java.time.Duration;
import java.util.Optional;

/**
 * A Kafka topic as the system declares it.
 *
 * @param name {@code <context>.<aggregate>}, singular
 * @param writer the one service that writes it
 * @param retention how long records are kept; empty means for ever
 */
public record Topic(String name, String writer, Optional<Duration> retention) {

  /** A topic that keeps its records for ever. */
  public static Topic keptForEver(String name, String writer) {
    return new Topic(name, writer, Optional.empty());
  }

  /** A topic that drops its records after {@code retention}. */
  public static Topic kept(String name, String writer, Duration retention) {
    return new Topic(name, writer, Optional.of(retention));
  }
}
