package io.cloudward.threat.list;

import io.cloudward.threat.filter.blocking.NamePattern;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The entries of one tenant, ready to be asked. Expired ones are passed over. */
public final class Lists {

  /** Nothing is allowed or blocked. */
  public static final Lists EMPTY = new Lists(List.of());

  private static final long PRIME = 1_000_003;

  private final Map<Effect, Map<EntryKind, Map<String, ListEntry>>> entries =
      new EnumMap<>(Effect.class);
  private final Map<Effect, List<Named>> names = new EnumMap<>(Effect.class);

  private final Map<Effect, Map<String, List<ListEntry>>> addresses = new EnumMap<>(Effect.class);

  private final long fingerprint;

  private record Named(NamePattern pattern, ListEntry entry) {}

  Lists(Collection<ListEntry> all) {
    fingerprint =
        all.stream().mapToLong(entry -> entry.id().getLeastSignificantBits() * PRIME).sum();
    for (var effect : Effect.values()) {
      addresses.put(
          effect,
          all.stream()
              .filter(entry -> entry.effect() == effect && entry.kind() == EntryKind.URL)
              .collect(Collectors.groupingBy(Lists::hostOf)));
      names.put(
          effect,
          all.stream()
              .filter(entry -> entry.effect() == effect && entry.kind() == EntryKind.FILE_NAME)
              .map(entry -> new Named(NamePattern.of(entry.value()), entry))
              .toList());
    }
    all.forEach(
        entry ->
            entries
                .computeIfAbsent(entry.effect(), effect -> new EnumMap<>(EntryKind.class))
                .computeIfAbsent(entry.kind(), kind -> new HashMap<>())
                .put(entry.value(), entry));
  }

  /** Another number for other entries, as good as certainly. */
  public long fingerprint() {
    return fingerprint;
  }

  /** The entry about a sender, if there is one. */
  public Optional<ListEntry> sender(Effect effect, String address, Instant now) {
    return EntryKind.SENDER_ADDRESS
        .normal(address.strip())
        .flatMap(
            sender ->
                find(effect, EntryKind.SENDER_ADDRESS, sender, now)
                    .or(
                        () ->
                            host(
                                effect,
                                EntryKind.SENDER_DOMAIN,
                                sender.substring(sender.lastIndexOf('@') + 1),
                                now)));
  }

  /** The entry about a file of this hash, if there is one. */
  public Optional<ListEntry> file(Effect effect, String sha256, Instant now) {
    return find(effect, EntryKind.SHA256, sha256, now);
  }

  /** The entry about files of this name, if there is one. */
  public Optional<ListEntry> name(Effect effect, String name, Instant now) {
    return name.isEmpty()
        ? Optional.empty()
        : names.getOrDefault(effect, List.of()).stream()
            .filter(named -> named.entry().isInForce(now) && named.pattern().matches(name))
            .map(Named::entry)
            .findFirst();
  }

  /** The entry about links to this address, if there is one. */
  public Optional<ListEntry> link(Effect effect, String target, String host, Instant now) {
    return host(effect, EntryKind.DOMAIN, host, now).or(() -> address(effect, target, now));
  }

  private Optional<ListEntry> address(Effect effect, String target, Instant now) {
    var known = addresses.getOrDefault(effect, Map.of());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    return WebAddress.parse(target)
        .flatMap(
            address ->
                known.getOrDefault(address.host(), List.of()).stream()
                    .filter(entry -> entry.isInForce(now))
                    .filter(entry -> address.key().startsWith(entry.value()))
                    .findFirst());
  }

  /** The entry about a host or one above it. */
  private Optional<ListEntry> host(Effect effect, EntryKind kind, String host, Instant now) {
    for (var name = host; !name.isEmpty(); name = above(name)) {
      var found = find(effect, kind, name, now);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static String hostOf(ListEntry address) {
    return address.value().substring(0, address.value().indexOf('/'));
  }

  private static String above(String host) {
    int dot = host.indexOf('.');
    return dot < 0 ? "" : host.substring(dot + 1);
  }

  private Optional<ListEntry> find(Effect effect, EntryKind kind, String value, Instant now) {
    return Optional.ofNullable(
            entries.getOrDefault(effect, Map.of()).getOrDefault(kind, Map.of()).get(value))
        .filter(entry -> entry.isInForce(now));
  }
}
