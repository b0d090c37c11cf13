package io.cloudward.content;

import static io.cloudward.content.Fixture.LATER;
import static io.cloudward.content.Fixture.NOW;
import static io.cloudward.content.Fixture.TENANT;
import static io.cloudward.content.Fixture.bytes;
import static io.cloudward.content.Fixture.stream;

import io.cloudward.content.file.FileBlobs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** A process that stores and releases, to be killed: at a given change, or while it writes. */
final class Victim {

  private Victim() {}

  /** Arguments: the directory; the change to die at, or 0 to write without end. */
  public static void main(String[] arguments) throws IOException {
    var directory = Path.of(arguments[0]);
    int change = Integer.parseInt(arguments[1]);
    if (change == 0) {
      var store = Fixture.store(new FileBlobs(directory), Fixture.keys(directory), NOW);
      store.put(TENANT, new Endless(), "victim", LATER);
    }
    var blobs = new HaltingBlobs(new FileBlobs(directory), change);
    var store = Fixture.store(blobs, Fixture.keys(directory), NOW);
    var first = store.put(TENANT, stream(bytes(200_000, 1)), "victim", LATER);
    store.hold(TENANT, first.sha256(), "victim", LATER.plusSeconds(60));
    store.put(TENANT, stream(bytes(100, 2)), "victim", LATER);
    store.release(TENANT, "victim");
  }

  /** Says that it has begun, then goes on, slowly enough to be killed below the limit. */
  private static final class Endless extends InputStream {

    private long given;

    @Override
    public int read() {
      if (++given == 300_000) {
        System.out.println("writing");
        System.out.flush();
      }
      if (given > 300_000) {
        Thread.onSpinWait();
        return given % 1_000_000 == 0 ? 1 : waitForTheEnd();
      }
      return 0;
    }

    private static int waitForTheEnd() {
      while (true) {
        java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
      }
    }
  }
}
