package io.cloudward.sandbox.microsoft365.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All organizations; the only place through which they change. */
@ApplicationScoped
public class Directory {
  private static final String FOLDER = "organizations/";
  private static final int RECENT = 300;

  private final StateFiles files;
  private final Event<ObjectChanged> changes;
  private final Event<OrganizationRemoved> removals;
  private final RecentCache<Organization> cache;
  private final Map<String, OrganizationName> names = new ConcurrentHashMap<>();
  private final Map<String, String> idByDomain = new ConcurrentHashMap<>();

  Directory(StateFiles files, Event<ObjectChanged> changes, Event<OrganizationRemoved> removals) {
    this.files = files;
    this.changes = changes;
    this.removals = removals;
    this.cache = new RecentCache<>(files.isKept() ? RECENT : Integer.MAX_VALUE, this::read);
    files.list(FOLDER).stream().map(OrganizationName::ofFile).forEach(this::register);
  }

  /** The names of all organizations, by GUID. */
  public List<OrganizationName> names() {
    return names.values().stream().sorted().toList();
  }

  /** The organization with that GUID or verified domain. */
  public Optional<Organization> find(String idOrDomain) {
    var key = idOrDomain.toLowerCase(Locale.ROOT);
    var id = idByDomain.getOrDefault(key, key);
    return names.containsKey(id) ? Optional.of(cache.get(id)) : Optional.empty();
  }

  /** The organization of a user principal name, by its domain. */
  public Optional<Organization> ofUser(String userPrincipalName) {
    return find(userPrincipalName.substring(userPrincipalName.indexOf('@') + 1));
  }

  /** Adds an organization and keeps it. */
  public void add(Organization organization) {
    cache.put(organization.id(), organization);
    keep(organization);
    register(OrganizationName.of(organization));
  }

  /** Forgets an organization. */
  public void remove(OrganizationName name) {
    names.remove(name.id());
    name.domains().forEach(idByDomain::remove);
    cache.remove(name.id());
    files.delete(FOLDER + name.file());
    removals.fire(new OrganizationRemoved(name.id()));
  }

  /**
   * Does one change to an organization: alone, kept on disk before this returns, and told to
   * whoever observes {@link ObjectChanged}. Work that throws must not have changed anything.
   */
  public <T> T change(Organization organization, Supplier<T> work) {
    var lock = organization.lock();
    var events = new ArrayList<ObjectChanged>();
    T result;
    lock.lock();
    try {
      var before = sequences(organization);
      result = work.get();
      keep(organization);
      before.forEach((kind, number) -> collect(organization, kind, number, events));
    } finally {
      lock.unlock();
    }
    events.forEach(changes::fire);
    return result;
  }

  /** As {@link #change(Organization, Supplier)}, without a result. */
  public void change(Organization organization, Runnable work) {
    change(
        organization,
        () -> {
          work.run();
          return organization;
        });
  }

  private void register(OrganizationName name) {
    names.put(name.id(), name);
    name.domains().forEach(domain -> idByDomain.put(domain, name.id()));
  }

  private Organization read(String id) {
    return Optional.ofNullable(names.get(id))
        .flatMap(name -> files.read(FOLDER + name.file(), OrganizationFile.class))
        .map(Organization::new)
        .orElseThrow(() -> new IllegalStateException("the file of " + id + " is gone"));
  }

  private void keep(Organization organization) {
    files.write(FOLDER + OrganizationName.of(organization).file(), organization.toFile());
  }

  private static Map<Kind, Long> sequences(Organization organization) {
    var sequences = new EnumMap<Kind, Long>(Kind.class);
    for (var kind : Kind.values()) {
      sequences.put(kind, organization.objects(kind).sequence());
    }
    return sequences;
  }

  private static void collect(
      Organization organization, Kind kind, long before, List<ObjectChanged> events) {
    for (var entry : organization.objects(kind).since(before)) {
      var type =
          entry.value() == null ? "deleted" : entry.created() > before ? "created" : "updated";
      events.add(new ObjectChanged(organization, kind, entry, type));
    }
  }
}
