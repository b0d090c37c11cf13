package io.cloudward.standalone.supervisor;

/**
 * A program as it is at one moment.
 *
 * @param pid its process id, 0 while it does not run
 * @param restarts how often it had to be started again
 */
public record ProgramState(String name, String url, long pid, int restarts) {

  static ProgramState of(Supervised supervised) {
    var program = supervised.program();
    return new ProgramState(program.name(), program.url(), supervised.pid(), supervised.restarts());
  }
}
