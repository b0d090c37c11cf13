package io.cloudward.sandbox.microsoft365.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Objects of one kind with the order of their changes, from which delta feeds are read. Stored
 * objects are never changed in place: a change puts a copy.
 */
public final class TrackedCollection {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private long sequence;

  /** An empty collection. */
  public TrackedCollection() {}

  TrackedCollection(Collection<Entry> saved) {
    for (var entry : saved) {
      entries.put(entry.id(), entry);
      sequence = Math.max(sequence, entry.changed());
    }
  }

  /** The object with that id. */
  public synchronized Optional<ObjectNode> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::value);
  }

  /** All objects in the order of their creation. */
  public synchronized List<ObjectNode> all() {
    return entries.values().stream().map(Entry::value).filter(Objects::nonNull).toList();
  }

  /** Adds the object or replaces the one with its {@code id}. */
  public synchronized void put(ObjectNode value) {
    var id = value.path("id").textValue();
    var known = entries.get(id);
    var changed = ++sequence;
    var created = known == null || known.value() == null ? changed : known.created();
    entries.put(id, new Entry(id, created, changed, value));
  }

  /** Replaces the object by what the edit makes of a copy; does nothing if it is not there. */
  public synchronized void edit(String id, UnaryOperator<ObjectNode> edit) {
    find(id).ifPresent(value -> put(edit.apply(value.deepCopy())));
  }

  /** Removes the object and remembers that it was there. */
  public synchronized boolean remove(String id) {
    var known = entries.get(id);
    if (known == null || known.value() == null) {
      return false;
    }
    entries.put(id, new Entry(id, known.created(), ++sequence, null));
    return true;
  }

  /** Sequence number of the last change. */
  public synchronized long sequence() {
    return sequence;
  }

  /** What changed after that sequence number, in the order of the changes, removals included. */
  public synchronized List<Entry> since(long number) {
    var changed = new ArrayList<Entry>();
    for (var entry : entries.values()) {
      if (entry.changed() > number) {
        changed.add(entry);
      }
    }
    changed.sort(Comparator.comparingLong(Entry::changed));
    return changed;
  }
}
