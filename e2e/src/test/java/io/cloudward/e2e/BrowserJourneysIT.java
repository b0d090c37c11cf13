package io.cloudward.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.e2e.system.RunningSystem;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * People's journeys through the portal in a real Chromium: {@code e2e/portal}. First of the tests
 * by name, so that its pictures show a system in which nothing has happened yet.
 */
@Timeout(value = 16, unit = TimeUnit.MINUTES)
class BrowserJourneysIT {

  private static final RunningSystem SYSTEM = RunningSystem.get();

  @Test
  void areWrittenAsAgreed() {
    assertThat(npm("check")).isZero();
  }

  @Test
  void leadWhereTheyShould() {
    assertThat(npm("test")).isZero();
  }

  private static int npm(String script) {
    String status = SYSTEM.home().resolve("run/status.json").toString();
    return SYSTEM
        .launcher()
        .follow(
            Map.of("CLOUDWARD_STATUS_JSON", status),
            "npm",
            "--prefix",
            "e2e/portal",
            "--silent",
            "run",
            script);
  }
}
