package io.cloudward.standalone;

import io.cloudward.standalone.component.QuickStarts;
import io.cloudward.standalone.home.Home;
import io.cloudward.standalone.home.PortPlan;
import io.cloudward.standalone.supervisor.Progress;
import io.cloudward.standalone.supervisor.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The program behind {@code ./cloudward up}: starts everything, prints progress and, when all
 * serves, {@value #READY}; then keeps it running until SIGTERM.
 */
@Command(
    name = "standalone",
    description = "Runs Cloudward on this machine until it is told to stop.",
    mixinStandardHelpOptions = true)
public final class Standalone implements Callable<Integer> {

  /** Last line of the progress: the start has succeeded. */
  static final String READY = "@ready";

  private static final int ALREADY_RUNNING = 3;

  @Option(names = "--root", required = true, description = "Root of the built tree.")
  private Path root = Path.of("");

  @Option(names = "--home", required = true, description = "Directory that keeps everything.")
  private Path home = Path.of("");

  @Option(names = "--port-base", description = "Port of the portal; the others follow.")
  private int portBase = PortPlan.DEFAULT_BASE;

  @Option(names = "--public-url", description = "Origin that browsers use.")
  private Optional<String> publicUrl = Optional.empty();

  @Option(names = "--no-sandbox", description = "Without the stand-ins for demonstrations.")
  private boolean noSandbox;

  @Option(names = "--train", description = "Start, write archives of classes, stop.")
  private boolean train;

  @Option(names = "--body-limit", description = "Most bytes of a request.")
  private long bodyLimit = 64L << 20;

  private Standalone() {}

  /** Runs it and exits: 0 after an orderly stop, 1 if it cannot start, 3 if it runs already. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Standalone()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    System.setProperty("cloudward.root", root.toString());
    var place = new Home(home);
    try (var channel =
            FileChannel.open(
                place.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null ? ALREADY_RUNNING : run(place, lock);
    }
  }

  @SuppressWarnings("SystemOut") // standard output is what the launcher reads
  private int run(Home place, FileLock lock) throws InterruptedException {
    assert lock.isValid();
    var progress = new Progress(System.out);
    var ports = new PortPlan(portBase);
    var settings =
        new InstanceSettings(
            root,
            place,
            ports,
            publicUrl.orElse("http://localhost:" + ports.gateway()),
            !noSandbox,
            bodyLimit,
            new QuickStarts(root.resolve("target/quick-start"), train));
    var instance = new Instance(settings, progress);
    Runtime.getRuntime().addShutdownHook(new Thread(instance::close, "stop"));
    try {
      instance.start();
    } catch (StartFailure e) {
      progress.say(String.valueOf(e.getMessage()));
      return 1;
    }
    progress.say(READY);
    if (train) {
      return 0;
    }
    new CountDownLatch(1).await();
    return 0;
  }
}
