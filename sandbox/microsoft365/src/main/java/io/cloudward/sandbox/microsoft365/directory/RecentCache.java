package io.cloudward.sandbox.microsoft365.directory;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What is in memory: values used of late, and those somebody still works with. Others are read
 * again when asked for, so that ten thousand need little memory. There is never more than one value
 * of a key.
 */
public final class RecentCache<V> {
  private final Function<String, V> reader;
  private final Map<String, WeakReference<V>> live = new HashMap<>();
  private final Map<String, V> recent;

  /**
   * An empty cache.
   *
   * @param capacity how many values stay in memory although nobody works with them
   */
  public RecentCache(int capacity, Function<String, V> reader) {
    this.reader = reader;
    this.recent =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > capacity;
          }
        };
  }

  /** The value of a key, read if it is not in memory. */
  public synchronized V get(String id) {
    var reference = live.get(id);
    var known = reference == null ? null : reference.get();
    var value = known == null ? reader.apply(id) : known;
    if (known == null) {
      live.put(id, new WeakReference<>(value));
    }
    recent.put(id, value);
    return value;
  }

  /** Sets the value of a key. */
  public synchronized void put(String id, V value) {
    live.put(id, new WeakReference<>(value));
    recent.put(id, value);
  }

  /** Forgets the value of a key. */
  public synchronized void remove(String id) {
    live.remove(id);
    recent.remove(id);
  }

  /** Forgets the values of all keys that begin so. */
  public synchronized void removeAll(String prefix) {
    live.keySet().removeIf(key -> key.startsWith(prefix));
    recent.keySet().removeIf(key -> key.startsWith(prefix));
  }
}
