package io.cloudward.messaging.deadletter;

/** Names of the topics and headers around dead letters. */
public final class DeadLetterTopics {

  /** Header: the consumer that gave up. */
  public static final String CONSUMER = "dead-letter-consumer";

  /** Header: class name of the failure. */
  public static final String REASON = "dead-letter-reason";

  /** Header: how often it was tried. */
  public static final String ATTEMPTS = "dead-letter-attempts";

  /** Header: when it was set aside. */
  public static final String BURIED_AT = "dead-letter-at";

  /** Header: topic/partition/offset where it came from. */
  public static final String ORIGIN = "dead-letter-origin";

  private DeadLetterTopics() {}

  /** Where {@code service} sets records of {@code topic} aside. */
  public static String deadLetter(String service, String topic) {
    return "dlq." + service + "." + topic;
  }

  /**
   * Where an operator puts them back. Only {@code service} reads it, so a topic keeps its one
   * writer and no other consumer sees the record again.
   */
  public static String replay(String service, String topic) {
    return "replay." + service + "." + topic;
  }

  /** The topic that a record from {@code topic} (itself or its replay) belongs to. */
  public static String originalOf(String service, String topic) {
    String prefix = "replay." + service + ".";
    return topic.startsWith(prefix) ? topic.substring(prefix.length()) : topic;
  }
}
