package io.cloudward.bench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Processor time of processes, their ended children included (Linux: proc(5)). */
final class CpuTime {

  /** Kernel ticks in a second as user space sees them. */
  private static final long TICKS = 100;

  private static final int FIRST_TIME = 11;
  private static final int LAST_TIME = 15;

  private CpuTime() {}

  /** Time spent so far by all of {@code pids} together, and by those that they started. */
  static Duration of(List<Long> pids) {
    long ticks = 0;
    for (long pid : pids) {
      ticks += ticks(pid);
      ticks +=
          ProcessHandle.of(pid).stream()
              .flatMap(ProcessHandle::descendants)
              .mapToLong(child -> ticks(child.pid()))
              .sum();
    }
    return Duration.ofMillis(ticks * 1000 / TICKS);
  }

  /** Fields 14 to 17: user and system time, own and of children that ended. */
  private static long ticks(long pid) {
    try {
      String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
      long ticks = 0;
      for (int i = FIRST_TIME; i < LAST_TIME; i++) {
        ticks += Long.parseLong(fields[i]);
      }
      return ticks;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
