package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.e2e.system.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's curl session, executed literally. */
class ReadmeSessionIT {

  private static final Pattern SESSION =
      Pattern.compile("<!-- session:.*?-->\\s*```sh\\n(.*?)```", Pattern.DOTALL);

  @Test
  void provisionsAndProtectsATenantAsItSays() throws IOException {
    String readme = Files.readString(Path.of(System.getProperty("cloudward.root"), "README.md"));
    Matcher session = SESSION.matcher(readme);
    assertThat(session.find()).as("the README has a session").isTrue();

    String printed = RunningSystem.get().launcher().bash(session.group(1)).expectSuccess();

    assertThat(printed)
        .endsWith("The task ended as COMPLETED, the item as RELEASED.\n")
        .contains("Default Exchange Policy ATP", "\"intact\": true", "MALWARE", "credit-card");
  }
}
