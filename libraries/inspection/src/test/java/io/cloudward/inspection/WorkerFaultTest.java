package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.reasons;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.worker.WorkerSettings;
import io.cloudward.inspection.worker.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker that dies, hangs or cannot start stops nobody. */
class WorkerFaultTest {

  private static final byte[] SMALL = workbook(1);
  private static final byte[] LARGE = workbook(60_000);

  private Path directory = Path.of("");

  @BeforeEach
  void prepare(@TempDir Path temporary) {
    directory = temporary;
  }

  @Test
  void reportsAWorkerThatIsKilledWhileItParsesAndStartsAnother() throws Exception {
    try (var inspector = inspector(WorkerSettings.of(1, directory))) {
      var running =
          CompletableFuture.supplyAsync(
              () -> inspector.inspect(LARGE, "a.xls", "", Limits.defaults()));
      await().atMost(Duration.ofSeconds(60)).until(() -> workersOf(directory).size() == 1);
      workersOf(directory).forEach(ProcessHandle::destroyForcibly);

      assertThat(reasons(running.get(60, TimeUnit.SECONDS)))
          .containsExactly(UnscannableReason.WORKER_CRASHED);
      var next = inspector.inspect(SMALL, "a.xls", "", Limits.defaults());
      assertThat(visible(next.root())).contains("cell 0");
    }
  }

  @Test
  void killsAWorkerThatTakesTooLong() {
    var limits = Limits.defaults().withTime(Duration.ofSeconds(30), Duration.ofMillis(150));
    try (var inspector = inspector(WorkerSettings.of(1, directory))) {
      assertThat(reasons(inspector.inspect(LARGE, "a.xls", "", limits)))
          .containsExactly(UnscannableReason.TIME);
      assertThat(workersOf(directory)).isEmpty();
    }
  }

  @Test
  void survivesAWorkerThatRunsOutOfMemory() {
    var own = WorkerSettings.of(1, directory);
    var tight = new WorkerSettings(1, 16, own.classPath(), directory);
    try (var inspector = inspector(tight)) {
      assertThat(reasons(inspector.inspect(LARGE, "a.xls", "", Limits.defaults())))
          .containsExactly(UnscannableReason.WORKER_CRASHED);
    }
  }

  @Test
  void reportsThatNoWorkerCanBeStarted() {
    var settings = new WorkerSettings(1, 64, directory + "/nothing-here", directory);
    try (var inspector = inspector(settings)) {
      assertThat(reasons(inspector.inspect(SMALL, "a.xls", "", Limits.defaults())))
          .containsExactly(UnscannableReason.WORKER_CRASHED);
    }
  }

  @Test
  void usesAWorkerAgainAndLeavesNothingBehind() throws Exception {
    try (var inspector = inspector(WorkerSettings.of(1, directory))) {
      inspector.inspect(SMALL, "a.xls", "", Limits.defaults());
      var first = workersOf(directory).stream().map(ProcessHandle::pid).toList();
      inspector.inspect(SMALL, "a.xls", "", Limits.defaults());

      assertThat(workersOf(directory).stream().map(ProcessHandle::pid)).isEqualTo(first);
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> workersOf(directory).isEmpty());
    assertThat(directory).isEmptyDirectory();
  }

  private Inspector inspector(WorkerSettings settings) {
    return new Inspector(directory, new Workers(settings));
  }

  private static List<ProcessHandle> workersOf(Path directory) {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .filter(p -> p.info().commandLine().orElse("").contains(directory.toString()))
        .toList();
  }

  private static byte[] workbook(int rows) {
    try (var book = new HSSFWorkbook();
        var bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("s");
      for (int i = 0; i < rows; i++) {
        sheet.createRow(i).createCell(0).setCellValue("cell " + i);
      }
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
