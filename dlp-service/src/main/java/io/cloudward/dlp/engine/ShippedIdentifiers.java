package io.cloudward.dlp.engine;

import io.cloudward.dlp.DlpConfig;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The identifiers that come with Cloudward, compiled once for the whole process. Compiling takes
 * seconds of one core: it waits until the service has started, unless a scan needs it before.
 */
@ApplicationScoped
public class ShippedIdentifiers {

  private final DlpConfig config;
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock compiling = new ReentrantLock();
  private @Nullable Map<String, IdentifierDefinition> definitions;
  private volatile @Nullable IdentifierSet compiled;

  ShippedIdentifiers(DlpConfig config) {
    this.config = config;
  }

  void warmUp(@Observes StartupEvent started) {
    CompletableFuture.delayedExecutor(
            config.warmUpAfter().toMillis(),
            TimeUnit.MILLISECONDS,
            work -> Thread.ofPlatform().daemon().name("identifiers").start(work))
        .execute(this::compiled);
  }

  /** All of them, ready to be looked for; the first call takes seconds. */
  public IdentifierSet compiled() {
    var ready = compiled;
    if (ready != null) {
      return ready;
    }
    compiling.lock();
    try {
      ready = compiled;
      if (ready == null) {
        ready = IdentifierSet.compile(List.copyOf(definitions().values()));
        compiled = ready;
      }
      return ready;
    } finally {
      compiling.unlock();
    }
  }

  /** All of them by key, in the order of the catalogue. */
  public Map<String, IdentifierDefinition> definitions() {
    reading.lock();
    try {
      var read = definitions;
      if (read == null) {
        read = new LinkedHashMap<>();
        for (var definition : Catalogue.shipped()) {
          read.put(definition.key(), definition);
        }
        definitions = read;
      }
      return read;
    } finally {
      reading.unlock();
    }
  }

  /** One of them. */
  public Optional<IdentifierDefinition> find(String key) {
    return Optional.ofNullable(definitions().get(key));
  }
}
