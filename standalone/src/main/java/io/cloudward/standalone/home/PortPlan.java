package io.cloudward.standalone.home;

/**
 * Which port everything listens on. With the default base PostgreSQL and Kafka are at 15432 and
 * 19092; with any other base they follow the rest, so that instances stand side by side.
 *
 * @param base port of the gateway; the components follow it
 */
public record PortPlan(int base) {

  /** Base that the documentation speaks of. */
  public static final int DEFAULT_BASE = 8080;

  private static final int SPAN = 14;
  private static final int POSTGRES_OFFSET = 12;
  private static final int KAFKA_OFFSET = 13;
  private static final int DEFAULT_POSTGRES = 15432;
  private static final int DEFAULT_KAFKA = 19092;

  /** Checks that all ports exist. */
  public PortPlan {
    if (base < 1024 || base > 65535 - SPAN) {
      throw new IllegalArgumentException(
          "port base " + base + " is not between 1024 and " + (65535 - SPAN));
    }
  }

  /** The port of the origin that browsers see. */
  public int gateway() {
    return base;
  }

  /** The port of a component. */
  public int component(int offset) {
    return base + offset;
  }

  /** The port of PostgreSQL. */
  public int postgres() {
    return base == DEFAULT_BASE ? DEFAULT_POSTGRES : base + POSTGRES_OFFSET;
  }

  /** The port of Kafka. */
  public int kafka() {
    return base == DEFAULT_BASE ? DEFAULT_KAFKA : base + KAFKA_OFFSET;
  }
}
