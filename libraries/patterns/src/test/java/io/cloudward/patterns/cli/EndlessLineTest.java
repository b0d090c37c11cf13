package io.cloudward.patterns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EndlessLineTest {

  /** With less memory than the line has bytes. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES)
  void isSearchedInMemoryThatDoesNotGrowWithIt() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                System.getProperty("java.class.path"),
                EndlessLine.class.getName(),
                "100")
            .redirectErrorStream(true)
            .start();

    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

    assertThat(process.waitFor()).as(printed).isZero();
    assertThat(printed).endsWith("\n100");
  }
}
