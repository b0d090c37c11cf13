package io.cloudward.bench.provisioning;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of our own virtual machines, read from the kernel (Linux only). */
final class RestingMemory {

  private RestingMemory() {}

  /** MiB of all processes that {@code status} names, PostgreSQL excepted, which is no JVM. */
  static double mebibytes(JsonNode status) {
    double kibibytes = resident(status.path("pid").asLong());
    for (JsonNode service : status.path("services")) {
      kibibytes += resident(service.path("pid").asLong());
    }
    kibibytes += resident(status.at("/infrastructure/kafka/pid").asLong());
    kibibytes += resident(status.at("/sandbox/pid").asLong());
    kibibytes += resident(status.at("/controlPanel/pid").asLong());
    return kibibytes / 1024;
  }

  private static double resident(long pid) {
    if (pid == 0) {
      return 0;
    }
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
