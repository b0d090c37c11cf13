package io.cloudward.testing.infrastructure;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** A server that is a process of this machine. */
final class ProcessServer implements TestServer {

  private final String name;
  private final Supplier<ProcessHandle> start;

  ProcessServer(String name, Supplier<ProcessHandle> start) {
    this.name = name;
    this.start = start;
  }

  /** Starts it unless another class loader did before. */
  void startOnce() {
    var _ = Shared.text(key(), () -> Long.toString(start.get().pid()));
  }

  @Override
  public void kill() {
    process(Shared.required(key()), ProcessHandle::destroyForcibly);
  }

  @Override
  public void start() {
    Shared.set(key(), Long.toString(start.get().pid()));
  }

  private String key() {
    return name + ".pid";
  }

  private static void process(String pid, Consumer<ProcessHandle> end) {
    ProcessHandle.of(Long.parseLong(pid))
        .ifPresent(
            process -> {
              end.accept(process);
              var _ = process.onExit().join();
            });
  }
}
