package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.shelf.Shelf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a drive holds, as the sum of the lines of its journal. Not safe for threads; {@link
 * DriveStore} locks.
 */
final class DriveState {
  private static final String SEQUENCE = "s";
  private static final String CREATED = "c";
  private static final String ITEM = "item";
  private static final String NO_ITEM = "noItem";

  private final Shelf shelf;
  private final Map<String, StoredItem> items = new HashMap<>();
  private final Map<String, Map<String, String>> children = new HashMap<>();
  private final Map<String, Mark> last = new HashMap<>();
  private final TreeMap<Long, Mark> order = new TreeMap<>();
  private long sequence;
  private long bytes;
  private int lines;

  /** The last change of an item. */
  record Mark(String id, long created, long sequence) {}

  DriveState(Shelf shelf) {
    this.shelf = shelf;
    shelf.replay(this::apply);
    if (lines > 3 * last.size() + 1_000) {
      compact();
    }
  }

  long sequence() {
    return sequence;
  }

  /** Bytes of all files with all versions, the recycle bin included. */
  long bytes() {
    return bytes;
  }

  /** The item of that id, unless it was deleted. */
  Optional<StoredItem> find(String id) {
    return Optional.ofNullable(items.get(id)).filter(item -> !item.recycled());
  }

  /** The item of that id in the recycle bin. */
  Optional<StoredItem> inRecycleBin(String id) {
    return Optional.ofNullable(items.get(id)).filter(StoredItem::recycled);
  }

  Optional<StoredItem> child(String parent, String name) {
    var names = children.getOrDefault(parent, Map.of());
    return Optional.ofNullable(names.get(key(name))).map(items::get);
  }

  /** What is in a folder, by name. */
  List<StoredItem> childrenOf(String parent) {
    return children.getOrDefault(parent, Map.of()).values().stream()
        .map(items::get)
        .sorted(Comparator.comparing(item -> key(item.name())))
        .toList();
  }

  int countIn(String parent) {
    return children.getOrDefault(parent, Map.of()).size();
  }

  /** Size of a file, or of everything in a folder. */
  long sizeOf(StoredItem item) {
    return item.folder()
        ? childrenOf(item.id()).stream().mapToLong(this::sizeOf).sum()
        : item.size();
  }

  List<StoredItem> all() {
    return List.copyOf(items.values());
  }

  /** The changes after that number, in their order. */
  List<Mark> since(long number) {
    return List.copyOf(order.tailMap(number, false).values());
  }

  void put(ObjectNode item) {
    write(ITEM, item);
  }

  void remove(String id) {
    write(NO_ITEM, JsonNodeFactory.instance.textNode(id));
  }

  private void write(String kind, JsonNode value) {
    var line = line(sequence + 1, kind, value);
    shelf.append(List.of(line));
    apply(line);
  }

  private static ObjectNode line(long sequence, String kind, JsonNode value) {
    return JsonNodeFactory.instance.objectNode().put(SEQUENCE, sequence).set(kind, value);
  }

  private void apply(ObjectNode line) {
    lines++;
    var at = line.path(SEQUENCE).asLong();
    sequence = Math.max(sequence, at);
    if (line.has(ITEM)) {
      var item = StoredItem.of((ObjectNode) line.path(ITEM));
      unlink(items.put(item.id(), item));
      bytes += item.bytes();
      if (!item.recycled()) {
        children
            .computeIfAbsent(item.parent(), id -> new HashMap<>())
            .put(key(item.name()), item.id());
      }
      mark(item.id(), at, line.path(CREATED).asLong(at));
    } else {
      var id = line.path(NO_ITEM).asText();
      unlink(items.remove(id));
      mark(id, at, at);
    }
  }

  private void unlink(@Nullable StoredItem before) {
    if (before != null) {
      bytes -= before.bytes();
      if (!before.recycled()) {
        children.getOrDefault(before.parent(), new HashMap<>()).remove(key(before.name()));
      }
    }
  }

  private void mark(String id, long at, long created) {
    var known = last.get(id);
    if (known != null) {
      order.remove(known.sequence());
    }
    var mark = new Mark(id, known == null ? created : known.created(), at);
    last.put(id, mark);
    order.put(at, mark);
  }

  private void compact() {
    var kept = new ArrayList<ObjectNode>();
    for (var mark : order.values()) {
      var item = items.get(mark.id());
      var gone = JsonNodeFactory.instance.textNode(mark.id());
      kept.add(
          item == null
              ? line(mark.sequence(), NO_ITEM, gone)
              : line(mark.sequence(), ITEM, item.node()).put(CREATED, mark.created()));
    }
    shelf.rewrite(kept);
    lines = kept.size();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
