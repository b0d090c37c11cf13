package io.cloudward.standalone.supervisor;

/** Something that runs as a process, can be asked whether it serves, and can be stopped. */
public interface Program {

  /** The name that people use for it. */
  String name();

  /** Where it can be reached. */
  String url();

  /** Starts the process; a former one has ended. */
  ProcessHandle start();

  /** Whether it serves requests now. */
  boolean isReady();

  /** Asks the process to end and waits until it has. */
  void stop(ProcessHandle process);
}
