package io.cloudward.provisioning.rebuild;

import java.util.List;

/**
 * How the projection that was made anew compares with the live one.
 *
 * @param equal whether every task and every service is the same in both
 * @param records records read from the log
 * @param facts facts among them, repetitions left out
 * @param differences ids of the first tasks and services that differ
 */
public record RebuildReport(
    boolean equal,
    int tenants,
    int tasks,
    int services,
    int records,
    int facts,
    List<String> differences) {

  public RebuildReport {
    differences = List.copyOf(differences);
  }
}
