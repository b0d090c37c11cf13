package io.cloudward.sandbox.microsoft365.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphPathTest {
  @ParameterizedTest
  @CsvSource({
    "users/1,users|1",
    "/users('1')/mailFolders('inbox')/,users|1|mailFolders|inbox",
    "users/delta(),users|delta",
    "users/microsoft.graph.delta(),users|delta",
    "servicePrincipals(appId='a'),servicePrincipals|appId='a'",
    "sites/host:/sites/team,sites|host:/sites/team",
    "sites/host:/sites/team:/drives,sites|host:/sites/team|drives",
    "sites/root,sites|root",
    "drives/1/root:/a/b(c).txt,drives|1|root:/a/b(c).txt",
    "drives/1/root:/a/b.txt:/content,drives|1|root:/a/b.txt|content",
    "drives/1/items/2:/b.txt:/content,drives|1|items|2:/b.txt|content",
    "drives/1/root:/,drives|1|root",
    "drives/1/root:,drives|1|root"
  })
  void bringsSpellingsToOne(String path, String segments) {
    assertThat(String.join("|", GraphPath.segments(path))).isEqualTo(segments);
  }
}
