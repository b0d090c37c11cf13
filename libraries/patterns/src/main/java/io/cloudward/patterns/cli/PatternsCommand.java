package io.cloudward.patterns.cli;

import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cloudward-patterns [options] PATH…}. */
@Command(
    name = "cloudward-patterns",
    mixinStandardHelpOptions = true,
    version = "cloudward-patterns 0.1.0",
    description = "Finds data identifiers in files. Matches are printed masked.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:findings, with --fail-on-findings",
      "2:wrong usage",
      "3:a file could not be read"
    })
public final class PatternsCommand implements Callable<Integer> {

  static final int DONE = 0;
  static final int FINDINGS = 1;
  static final int UNREADABLE = 3;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files and directories.")
  private List<Path> paths = List.of();

  @Option(
      names = "--identifiers",
      split = ",",
      paramLabel = "KEY",
      description = "Only these identifiers.")
  private List<String> identifiers = List.of();

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Only findings at least this sure, 0 to 100.")
  private int minConfidence;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "text, jsonl or sarif; default: ${DEFAULT-VALUE}.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(names = "--exclude-test-numbers", description = "Leave out published test numbers.")
  private boolean excludeTestNumbers;

  @Option(names = "--fail-on-findings", description = "Exit with 1 if anything is found.")
  private boolean failOnFindings;

  @Option(names = "--list", description = "List the identifiers and do nothing else.")
  private boolean list;

  /** Runs the command and ends the virtual machine with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new PatternsCommand()).setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = commandSpec().commandLine();
    List<IdentifierDefinition> chosen = chosen();
    if (list) {
      chosen.forEach(one -> command.getOut().printf("%-32s %s%n", one.key(), one.name()));
      return DONE;
    }
    if (paths.isEmpty()) {
      throw new ParameterException(command, "Name at least one file or directory");
    }
    return scan(chosen, command.getOut(), command.getErr());
  }

  private int scan(List<IdentifierDefinition> chosen, PrintWriter out, PrintWriter err)
      throws IOException {
    ScanOptions options =
        ScanOptions.DEFAULT
            .withMinConfidence(minConfidence)
            .withTestNumbersExcluded(excludeTestNumbers);
    try (Report report = format.open(out, chosen)) {
      FileScan files = new FileScan(IdentifierSet.compile(chosen).scanner(options), report, err);
      for (Path path : paths) {
        files.scan(path);
      }
      if (files.failures() > 0) {
        return UNREADABLE;
      }
      return failOnFindings && files.findings() > 0 ? FINDINGS : DONE;
    }
  }

  private List<IdentifierDefinition> chosen() {
    List<IdentifierDefinition> shipped = Catalogue.shipped();
    List<String> known = shipped.stream().map(IdentifierDefinition::key).toList();
    for (String key : identifiers) {
      if (!known.contains(key)) {
        throw new ParameterException(
            commandSpec().commandLine(), "There is no identifier " + key + "; see --list");
      }
    }
    return shipped.stream()
        .filter(one -> identifiers.isEmpty() || identifiers.contains(one.key()))
        .toList();
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("Started without picocli");
    }
    return spec;
  }
}
