package io.cloudward.sandbox.microsoft365.shelf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A shelf that lasts as long as the process. */
final class MemoryShelf implements Shelf {
  private static final byte[] NOTHING = {};

  private final Map<String, byte[]> contents = new ConcurrentHashMap<>();

  @Override
  public void replay(Consumer<ObjectNode> reader) {}

  @Override
  public void append(List<ObjectNode> lines) {}

  @Override
  public void rewrite(List<ObjectNode> lines) {}

  @Override
  public void put(String name, byte[] content) {
    contents.put(name, content);
  }

  @Override
  public void extend(String name, byte[] more) {
    contents.merge(name, more, MemoryShelf::joined);
  }

  @Override
  public InputStream open(String name, long start) {
    var content = content(name);
    var from = (int) Math.min(start, content.length);
    return new ByteArrayInputStream(content, from, content.length - from);
  }

  @Override
  public long size(String name) {
    return contents.getOrDefault(name, NOTHING).length;
  }

  @Override
  public void copy(String name, String copy) {
    contents.put(copy, content(name));
  }

  @Override
  public void remove(String name) {
    contents.remove(name);
  }

  @Override
  public byte[] content(String name) {
    return Objects.requireNonNull(contents.get(name), "the content is gone");
  }

  private static byte[] joined(byte[] first, byte[] second) {
    var joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }
}
