package io.cloudward.standalone.supervisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Children of a supervisor that was killed go on running. Their process ids and start times are
 * written down, so that the next supervisor finds and stops them, and nothing else.
 */
final class LeftOvers {

  private static final long STOP_LIMIT_SECONDS = 15;

  private final Path file;

  LeftOvers(Path file) {
    this.file = file;
  }

  /** Writes down the children of now. */
  synchronized void remember(Collection<ProcessHandle> children) {
    var lines =
        children.stream()
            .map(child -> child.pid() + " " + child.info().startInstant().orElse(Instant.EPOCH))
            .toList();
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the children that were written down by a former supervisor and still run. */
  int stop() {
    var children = remembered();
    children.forEach(ProcessHandle::destroy);
    children.forEach(LeftOvers::awaitEnd);
    return children.size();
  }

  private List<ProcessHandle> remembered() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(LeftOvers::find).flatMap(Optional::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id may belong to another process by now, which has another start time. */
  private static Optional<ProcessHandle> find(String line) {
    var space = line.indexOf(' ');
    if (space < 0) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(line.substring(0, space)))
        .filter(
            process ->
                Objects.equals(
                    process.info().startInstant(),
                    Optional.of(Instant.parse(line.substring(space + 1)))));
  }

  private static void awaitEnd(ProcessHandle process) {
    try {
      process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
