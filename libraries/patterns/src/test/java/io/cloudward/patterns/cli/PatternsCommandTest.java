package io.cloudward.patterns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PatternsCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path directory;

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(directory.resolve("clean.txt"), "nothing here\n");
    Path below = Files.createDirectories(directory.resolve("below"));
    Files.writeString(below.resolve("cards é.txt"), "Grüße\nKarte: 4111 1111 1111 1111\n");
    Files.write(below.resolve("image.bin"), new byte[] {0, 1, 2, 3});
  }

  @Test
  void printsFileLineAndColumnWithTheMatchMasked() {
    int code = run("--identifiers", "credit-card", directory.toString());

    assertThat(code).isZero();
    assertThat(out.toString())
        .isEqualToIgnoringNewLines(
            directory + "/below/cards é.txt:2:8: credit-card (80) **** **** **** 1111");
  }

  @Test
  void failsOnFindingsOnlyWhenAsked() {
    assertThat(run("--fail-on-findings", directory.toString())).isEqualTo(1);
    assertThat(run("--fail-on-findings", directory.resolve("clean.txt").toString())).isZero();
  }

  @Test
  void leavesOutTestNumbersAndUnsureFindings() {
    run("--identifiers=credit-card", "--exclude-test-numbers", directory.toString());
    run("--identifiers=credit-card", "--min-confidence=99", directory.toString());

    assertThat(out.toString()).isEmpty();
  }

  @Test
  void printsJsonLines() throws IOException {
    run("--identifiers=credit-card", "--format=jsonl", directory.toString());

    JsonNode line = new ObjectMapper().readTree(out.toString());
    assertThat(line.get("line").asInt()).isEqualTo(2);
    assertThat(line.get("start").asInt()).isEqualTo(13);
    assertThat(line.get("byteStart").asInt()).isEqualTo(15);
    assertThat(line.get("masked").asText()).isEqualTo("**** **** **** 1111");
  }

  @Test
  void printsSarif() throws IOException {
    run("--identifiers=credit-card", "--format=sarif", directory.toString());

    JsonNode run = new ObjectMapper().readTree(out.toString()).at("/runs/0");
    assertThat(run.at("/tool/driver/rules/0/id").asText()).isEqualTo("credit-card");
    JsonNode result = run.at("/results/0");
    assertThat(result.get("ruleId").asText()).isEqualTo("credit-card");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(2);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .endsWith("/below/cards%20%C3%A9.txt");
  }

  @Test
  void readsUtf16WithAByteOrderMark() throws IOException {
    Path file = directory.resolve("utf16.txt");
    Files.write(file, ("\uFEFF" + "x 4111111111111111").getBytes(StandardCharsets.UTF_16LE));

    run("--identifiers=credit-card", file.toString());

    assertThat(out.toString()).contains("utf16.txt:1:3: credit-card");
  }

  @Test
  void saysWhatIsWrong() {
    assertThat(run("--identifiers=no-such", directory.toString())).isEqualTo(2);
    assertThat(run(directory.resolve("missing").toString())).isEqualTo(3);
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("no-such", "missing: NoSuchFileException");
  }

  private int run(String... arguments) {
    CommandLine command = PatternsCommand.commandLine();
    command.setOut(new PrintWriter(out, true));
    command.setErr(new PrintWriter(err, true));
    return command.execute(arguments);
  }
}
