package io.cloudward.threat.scan;

import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.worker.WorkerSettings;
import io.cloudward.inspection.worker.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;

/** The inspector of this service; its worker processes start when the first item needs one. */
@ApplicationScoped
class InspectorProducer {

  private final ScanConfig config;

  InspectorProducer(ScanConfig config) {
    this.config = config;
  }

  @Produces
  @Singleton
  ScanSpool spool() throws IOException {
    var directory =
        config.spoolDirectory().isPresent()
            ? Files.createDirectories(config.spoolDirectory().get())
            : Files.createTempDirectory("threat-scan");
    return new ScanSpool(directory, config.largest());
  }

  @Produces
  @Singleton
  Inspector inspector(ScanSpool spool) {
    var directory = spool.directory();
    return new Inspector(directory, new Workers(WorkerSettings.of(config.workers(), directory)));
  }

  void close(@Disposes Inspector inspector) {
    inspector.close();
  }
}
