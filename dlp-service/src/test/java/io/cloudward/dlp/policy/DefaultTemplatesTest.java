package io.cloudward.dlp.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import io.cloudward.policy.ProtectedService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultTemplatesTest {

  private static final Path INDEX = Path.of("src/main/resources/catalogue/templates/index.txt");

  @ParameterizedTest
  @EnumSource(Service.class)
  void arePredefined(Service service) throws IOException {
    var protectedService = new ProtectedService(new UUID(0, 1), new UUID(0, 2), service);

    var named =
        DefaultDlpPolicy.of(protectedService).stream()
            .flatMap(policy -> policy.settings().rules().stream())
            .map(rule -> rule.template() + ".json")
            .distinct()
            .toList();

    assertThat(Files.readAllLines(INDEX)).containsAll(named);
  }
}
