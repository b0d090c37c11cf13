package io.cloudward.sandbox.microsoft365.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecentCacheTest {
  private final List<String> reads = new ArrayList<>();
  private final RecentCache<Organization> cache = new RecentCache<>(2, this::read);

  @Test
  void readsAValueOnceWhileItIsInUse() {
    var first = cache.get("a");
    cache.get("b");
    cache.get("c");
    cache.get("d");

    assertThat(cache.get("a")).isSameAs(first);
    assertThat(reads).startsWith("a", "b", "c", "d").filteredOn("a"::equals).hasSize(1);
  }

  @Test
  void forgetsARemovedValue() {
    cache.put("a", organization("a"));
    cache.remove("a");

    cache.get("a");

    assertThat(reads).containsExactly("a");
  }

  private Organization read(String id) {
    reads.add(id);
    return organization(id);
  }

  private static Organization organization(String id) {
    return new Organization(
        new OrganizationProfile(
            id, id, "Oslo", "NO", Instant.EPOCH, List.of(id + ".example"), Map.of()));
  }
}
