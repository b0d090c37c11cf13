package io.cloudward.dlp.engine;

import io.cloudward.dlp.DlpConfig;
import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.worker.WorkerSettings;
import io.cloudward.inspection.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes the inspector of this process; its parsers are started when a document needs them. */
@ApplicationScoped
class InspectorSource {

  private final DlpConfig config;

  InspectorSource(DlpConfig config) {
    this.config = config;
  }

  /** Where parts wait that are too large for memory; nobody else may look into it. */
  Path spoolDirectory() {
    try {
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      return config.spoolDirectory().isPresent()
          ? Files.createDirectories(Path.of(config.spoolDirectory().get()), owner)
          : Files.createTempDirectory("cloudward-dlp-", owner);
    } catch (IOException e) {
      throw new UncheckedIOException("the spool directory cannot be made", e);
    }
  }

  @Produces
  @Singleton
  Inspector inspector() {
    var directory = spoolDirectory();
    return new Inspector(
        directory, new Workers(WorkerSettings.of(config.parserProcesses(), directory)));
  }

  void close(@Disposes Inspector inspector) {
    inspector.close();
  }
}
