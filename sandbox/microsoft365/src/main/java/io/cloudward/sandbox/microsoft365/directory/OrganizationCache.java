package io.cloudward.sandbox.microsoft365.directory;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The organizations in memory: those used of late, and those somebody still works with. Others are
 * read again when asked for, so that ten thousand need little memory. There is never more than one
 * instance of an organization.
 */
final class OrganizationCache {
  private final Function<String, Organization> reader;
  private final Map<String, WeakReference<Organization>> live = new HashMap<>();
  private final Map<String, Organization> recent;

  /**
   * An empty cache.
   *
   * @param capacity how many organizations stay in memory although nobody works with them
   */
  OrganizationCache(int capacity, Function<String, Organization> reader) {
    this.reader = reader;
    this.recent =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Organization> eldest) {
            return size() > capacity;
          }
        };
  }

  synchronized Organization get(String id) {
    var reference = live.get(id);
    var known = reference == null ? null : reference.get();
    var organization = known == null ? reader.apply(id) : known;
    if (known == null) {
      live.put(id, new WeakReference<>(organization));
    }
    recent.put(id, organization);
    return organization;
  }

  synchronized void put(Organization organization) {
    live.put(organization.id(), new WeakReference<>(organization));
    recent.put(organization.id(), organization);
  }

  synchronized void remove(String id) {
    live.remove(id);
    recent.remove(id);
  }
}
