package io.cloudward.sandbox.microsoft365.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
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

  private final StateFiles files;
  private final Event<ObjectChanged> changes;
  private final Map<String, Organization> organizations = new ConcurrentHashMap<>();
  private final Map<String, String> idByDomain = new ConcurrentHashMap<>();

  Directory(StateFiles files, Event<ObjectChanged> changes) {
    this.files = files;
    this.changes = changes;
    files
        .readAll(FOLDER, OrganizationFile.class)
        .forEach(saved -> register(new Organization(saved)));
  }

  /** All organizations. */
  public Collection<Organization> all() {
    return List.copyOf(organizations.values());
  }

  /** The organization with that GUID or verified domain. */
  public Optional<Organization> find(String idOrDomain) {
    var key = idOrDomain.toLowerCase(Locale.ROOT);
    return Optional.ofNullable(organizations.get(idByDomain.getOrDefault(key, key)));
  }

  /** The organization of a user principal name, by its domain. */
  public Optional<Organization> ofUser(String userPrincipalName) {
    return find(userPrincipalName.substring(userPrincipalName.indexOf('@') + 1));
  }

  /** Adds an organization and keeps it. */
  public void add(Organization organization) {
    register(organization);
    files.write(name(organization), organization.toFile());
  }

  /** Forgets an organization. */
  public void remove(Organization organization) {
    organizations.remove(organization.id());
    organization.profile().domains().forEach(idByDomain::remove);
    files.delete(name(organization));
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
      files.write(name(organization), organization.toFile());
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

  private void register(Organization organization) {
    organizations.put(organization.id(), organization);
    organization.profile().domains().forEach(domain -> idByDomain.put(domain, organization.id()));
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

  private static String name(Organization organization) {
    return FOLDER + organization.id() + ".json";
  }
}
