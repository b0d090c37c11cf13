package io.cloudward.standalone.supervisor;

import io.cloudward.infrastructure.KafkaNode;

/** Kafka under supervision. */
public final class KafkaProgram implements Program {

  private final KafkaNode node;

  /** Describes it; nothing is started. */
  public KafkaProgram(KafkaNode node) {
    this.node = node;
  }

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public String url() {
    return "kafka://" + node.bootstrapServers();
  }

  @Override
  public ProcessHandle start() {
    return node.start().handle();
  }

  /** Its start returns when it serves. */
  @Override
  public boolean isReady() {
    return node.handle().isAlive();
  }

  @Override
  public void stop(ProcessHandle process) {
    node.close();
  }
}
