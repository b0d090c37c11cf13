package io.cloudward.standalone.supervisor;

import io.cloudward.infrastructure.PostgresServer;

/** PostgreSQL under supervision. */
public final class PostgresProgram implements Program {

  private final PostgresServer server;
  private final int port;

  /**
   * Describes it; nothing is started.
   *
   * @param port that the server listens on
   */
  public PostgresProgram(PostgresServer server, int port) {
    this.server = server;
    this.port = port;
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public String url() {
    return "postgresql://127.0.0.1:" + port;
  }

  @Override
  public ProcessHandle start() {
    return server.start().handle();
  }

  /** Its start returns when it serves. */
  @Override
  public boolean isReady() {
    return server.handle().isAlive();
  }

  @Override
  public void stop(ProcessHandle process) {
    server.close();
  }
}
