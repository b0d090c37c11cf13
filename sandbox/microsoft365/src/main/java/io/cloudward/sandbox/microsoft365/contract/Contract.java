package io.cloudward.sandbox.microsoft365.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The calls and types the sandbox promises, read from the files that {@code derive.py} wrote. */
@ApplicationScoped
public class Contract {
  private final Map<String, GraphType> types;
  private final Map<String, Call> calls = new LinkedHashMap<>();

  Contract(ObjectMapper mapper) {
    types = read(mapper, "types.json", new TypeReference<>() {});
    List<Call> listed = read(mapper, "calls.json", new TypeReference<>() {});
    listed.forEach(call -> calls.put(call.name(), call));
  }

  /**
   * The call of that name, such as {@code GET /users/{id}}.
   *
   * @throws IllegalArgumentException if the contract has no such call
   */
  public Call call(String name) {
    return Optional.ofNullable(calls.get(name))
        .orElseThrow(() -> new IllegalArgumentException("not in the contract: " + name));
  }

  /** All calls, in the order of the contract. */
  public Collection<Call> calls() {
    return List.copyOf(calls.values());
  }

  /** The type of that name, if the contract has it. */
  public Optional<GraphType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Every permission any call accepts from an application. */
  public SortedSet<String> applicationPermissions() {
    return distinct(calls.values().stream().flatMap(call -> call.application().stream()));
  }

  /** Every permission any call accepts from a signed-in user. */
  public SortedSet<String> delegatedPermissions() {
    return distinct(calls.values().stream().flatMap(call -> call.delegated().stream()));
  }

  private static SortedSet<String> distinct(Stream<String> permissions) {
    return permissions.collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
  }

  private static <T> T read(ObjectMapper mapper, String name, TypeReference<T> type) {
    try (var stream = Contract.class.getResourceAsStream("/contract/" + name)) {
      return mapper.readValue(stream, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
