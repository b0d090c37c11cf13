package io.cloudward.standalone.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.cloudward.infrastructure.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  @TempDir private Path directory = Path.of("");
  private Supervisor supervisor = supervisor();

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectories(directory.resolve("q/health"));
    Files.writeString(directory.resolve("q/health/ready"), "UP");
    supervisor = supervisor();
  }

  @AfterEach
  void stop() {
    supervisor.close();
  }

  @Test
  void startsAgainWhatWasKilled() {
    var program = fileServer();
    supervisor.start(List.of(program));
    var first = onlyState().pid();

    ProcessHandle.of(first).orElseThrow().destroyForcibly();

    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> {
              assertThat(onlyState().pid()).isNotIn(0L, first);
              assertThat(onlyState().restarts()).isOne();
              assertThat(program.isReady()).isTrue();
            });
  }

  @Test
  void stopsEverythingWhenItIsClosed() {
    supervisor.start(List.of(fileServer()));
    supervisor.start(List.of(fileServer()));
    var processes =
        supervisor.states().stream()
            .map(state -> ProcessHandle.of(state.pid()).orElseThrow())
            .toList();

    supervisor.close();

    assertThat(processes).hasSize(2).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void stopsWhatAKilledSupervisorLeftRunning() {
    supervisor.start(List.of(fileServer()));
    var child = ProcessHandle.of(onlyState().pid()).orElseThrow();
    var successor = supervisor();
    var stopped = successor.stopLeftOvers();

    assertThat(stopped).isOne();
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void leavesAProcessAloneThatGotTheNumberOfAFormerChild() throws IOException {
    var self = ProcessHandle.current();
    Files.writeString(directory.resolve("children"), self.pid() + " 2020-01-01T00:00:00Z\n");

    assertThat(supervisor.stopLeftOvers()).isZero();
  }

  @Test
  void givesUpOnAProgramThatEndsAgainAndAgain() {
    var broken = program(Ports.free(), List.of("false"));

    assertThatThrownBy(() -> supervisor.start(List.of(broken)))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("ends again and again");
  }

  @Test
  void appendsTheOutputOfAProgramToItsLog() {
    var talkative = program(Ports.free(), List.of("sh", "-c", "echo spoken; exec sleep 60"));
    var supervised = talkative.start();

    await()
        .atMost(LIMIT)
        .untilAsserted(
            () -> assertThat(directory.resolve("program.log")).content().contains("spoken"));
    talkative.stop(supervised);
    assertThat(supervised.isAlive()).isFalse();
  }

  private ProgramState onlyState() {
    return supervisor.states().getFirst();
  }

  /** The file server of the JDK answers the readiness question with a file. */
  private ServiceProgram fileServer() {
    var port = Ports.free();
    return program(
        port,
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-m",
            "jdk.httpserver",
            "-b",
            "127.0.0.1",
            "-p",
            Integer.toString(port),
            "-d",
            directory.toAbsolutePath().toString()));
  }

  private ServiceProgram program(int port, List<String> command) {
    return new ServiceProgram(
        "program", port, command, Map.of(), directory.resolve("program.log"), LIMIT);
  }

  private Supervisor supervisor() {
    var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Supervisor(new Progress(silent), directory.resolve("children"), directory, () -> {});
  }
}
