package io.cloudward.sandbox.microsoft365.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entity, complex type or enumeration of Graph, reduced to what the sandbox uses. */
public record GraphType(
    String kind, @Nullable Map<String, Property> properties, @Nullable List<String> members) {

  /** Whether the type lists no property: a mere mark, or open to any. */
  boolean isOpen() {
    return properties().isEmpty();
  }

  boolean isEnumeration() {
    return kind.equals("enum");
  }

  /** The type's properties by name; none for an enumeration. */
  @Override
  public Map<String, Property> properties() {
    return properties == null ? Map.of() : properties;
  }

  /** The values of an enumeration. */
  @Override
  public List<String> members() {
    return members == null ? List.of() : members;
  }
}
