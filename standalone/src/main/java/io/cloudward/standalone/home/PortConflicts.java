package io.cloudward.standalone.home;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks for taken ports before anything is started, and says how to get out of it. */
public final class PortConflicts {

  private PortConflicts() {}

  /**
   * What to tell the user; empty if all ports are free.
   *
   * @param ports port by the name of what would listen on it
   */
  public static Optional<String> find(Map<String, Integer> ports) {
    var taken =
        ports.entrySet().stream()
            .filter(entry -> PortOwner.taken(entry.getValue()))
            .map(entry -> sentence(entry.getKey(), entry.getValue()))
            .sorted()
            .collect(Collectors.joining("\n"));
    return taken.isEmpty() ? Optional.empty() : Optional.of(taken + "\n" + REMEDY);
  }

  private static final String REMEDY =
      """
      Nothing was started. Stop that program, or let Cloudward use other ports:
        ./cloudward up --port-base 9080        (or CLOUDWARD_PORT_BASE=9080)\
      """;

  private static String sentence(String name, int port) {
    var owner =
        PortOwner.of(port)
            .map(process -> "process " + process.pid() + command(process))
            .orElse("another program (its process id cannot be told)");
    return "Port " + port + " (" + name + ") is in use by " + owner + ".";
  }

  private static String command(ProcessHandle process) {
    return process.info().command().map(command -> ", " + command).orElse("");
  }
}
