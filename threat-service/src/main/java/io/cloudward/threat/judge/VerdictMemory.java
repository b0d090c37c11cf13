package io.cloudward.threat.judge;

import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.threat.list.Lists;
import io.cloudward.threat.policy.PolicyInForce;
import io.cloudward.threat.scan.ScanConfig;
import io.cloudward.threat.verdict.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Verdicts of the last minutes, so that one content in many mailboxes is scanned once. */
@ApplicationScoped
class VerdictMemory {

  /** Everything that a verdict depends on. */
  record Key(
      UUID tenantId,
      @Nullable String sha256,
      @Nullable UUID policyId,
      long policyVersion,
      long lists,
      String name,
      @Nullable String sender,
      @Nullable Direction direction) {

    static Key of(UUID tenantId, ItemReceived received, PolicyInForce policy, Lists lists) {
      var item = received.item();
      return new Key(
          tenantId,
          received.unfetched() == null ? item.sha256() : null,
          policy.id(),
          policy.version(),
          lists.fingerprint(),
          item.title(),
          item.sender(),
          item.direction());
    }

    /** Holds names and addresses. */
    @Override
    public String toString() {
      return "Key[" + tenantId + "]";
    }
  }

  private record Remembered(Verdict verdict, long until) {}

  private final Duration lifetime;
  private final Map<Key, Remembered> verdicts;

  VerdictMemory(ScanConfig config) {
    lifetime = config.verdictLifetime();
    int most = config.rememberedVerdicts();
    verdicts =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, Remembered> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Optional<Verdict> find(Key key) {
    var found = verdicts.get(key);
    if (found == null || found.until() - System.nanoTime() < 0) {
      return Optional.empty();
    }
    return Optional.of(found.verdict());
  }

  /** Only what will be the same in a moment, about content that is known, is remembered. */
  synchronized void remember(Key key, Verdict verdict) {
    if (key.sha256() != null && verdict.lasting()) {
      verdicts.put(key, new Remembered(verdict, System.nanoTime() + lifetime.toNanos()));
    }
  }
}
