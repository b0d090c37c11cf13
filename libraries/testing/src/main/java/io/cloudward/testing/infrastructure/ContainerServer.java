package io.cloudward.testing.infrastructure;

import com.github.dockerjava.api.DockerClient;
import org.testcontainers.DockerClientFactory;

/** A server in a container; killed and started again it keeps its file system and its port. */
final class ContainerServer implements TestServer {

  private final String container;
  private final Runnable awaitReady;

  /**
   * Describes a started one.
   *
   * @param container its id
   * @param awaitReady returns when the server serves clients
   */
  ContainerServer(String container, Runnable awaitReady) {
    this.container = container;
    this.awaitReady = awaitReady;
  }

  @Override
  public void kill() {
    var _ = docker().killContainerCmd(container).exec();
  }

  @Override
  public void start() {
    var _ = docker().startContainerCmd(container).exec();
    awaitReady.run();
  }

  private static DockerClient docker() {
    return DockerClientFactory.instance().client();
  }
}
