package io.cloudward.standalone.component;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A program that is started as a child.
 *
 * @param name also the name of its directory, log and address variable
 * @param portOffset of its port from the base
 * @param context its database, if it has one
 * @param sandbox whether it stands in for something that a real installation has outside
 * @param directory of its module, from the root of the tree
 * @param heap most heap it may use, as {@code -Xmx} understands it
 * @param options further options of its virtual machine; they outweigh those that all have
 * @param routes prefixes of paths that the gateway sends to it
 * @param internal prefixes among them that only other services may call
 * @param environment variables to set, whose values may hold {@code ${placeholders}}
 */
public record Component(
    String name,
    int portOffset,
    Optional<String> context,
    boolean sandbox,
    Path directory,
    String heap,
    List<String> options,
    List<String> routes,
    List<String> internal,
    Map<String, String> environment) {

  private static final Path RUNNER = Path.of("target", "quarkus-app", "quarkus-run.jar");

  /** The program to start. */
  public Path runner(Path root) {
    return root.resolve(directory).resolve(RUNNER);
  }
}
