package io.cloudward.inspection;

import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.Unscannable;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import io.cloudward.inspection.worker.WorkerSettings;
import io.cloudward.inspection.worker.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An inspector for tests, and short ways to look at what it found. */
final class Inspecting {

  private static final Path DIRECTORY = directory();

  /** One for all tests: its workers are shared, and end with this process. */
  static final Inspector INSPECTOR =
      new Inspector(DIRECTORY, new Workers(WorkerSettings.of(1, DIRECTORY)));

  private Inspecting() {}

  static Inspection inspect(byte[] bytes, String name) {
    return INSPECTOR.inspect(bytes, name, "", Limits.defaults());
  }

  static Inspection inspect(byte[] bytes, String name, Limits limits) {
    return INSPECTOR.inspect(bytes, name, "", limits);
  }

  static Inspection inspectMail(byte[] bytes) {
    return INSPECTOR.inspect(bytes, "", "message/rfc822", Limits.defaults());
  }

  static Inspection inspectMail(String text) {
    return inspectMail(Samples.utf8(text.replace("\n", "\r\n")));
  }

  static Part part(Inspection inspection, String id) {
    return inspection.parts().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  static String visible(Part part) {
    return part.text().string(TextKind.VISIBLE);
  }

  static List<String> names(Inspection inspection) {
    return inspection.parts().map(p -> p.name().label()).filter(n -> !n.isEmpty()).toList();
  }

  static List<UnscannableReason> reasons(Inspection inspection) {
    return inspection.unscannable().stream().map(Unscannable::reason).distinct().toList();
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("inspection");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
