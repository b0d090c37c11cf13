package io.cloudward.connector.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears every log line of the service, at the finest level. */
public final class LogProbe extends Handler implements AutoCloseable {

  private static final List<String> LOUD = List.of("io.cloudward", "jdk.httpclient", "io.vertx");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final SimpleFormatter formatter = new SimpleFormatter();

  private LogProbe() {
    setLevel(Level.ALL);
  }

  public static LogProbe listening() {
    var probe = new LogProbe();
    Logger.getLogger("").addHandler(probe);
    LOUD.forEach(name -> Logger.getLogger(name).setLevel(Level.ALL));
    return probe;
  }

  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(formatter.format(record));
  }

  @Override
  public void flush() {
    // Nothing is buffered.
  }

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
    LOUD.forEach(name -> Logger.getLogger(name).setLevel(null));
  }
}
