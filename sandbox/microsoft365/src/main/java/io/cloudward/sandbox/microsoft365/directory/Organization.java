package io.cloudward.sandbox.microsoft365.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.account.Account;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** A customer of Microsoft: one tenant of the identity platform and all it holds. */
public final class Organization {
  private final OrganizationProfile profile;
  private final Map<Kind, TrackedCollection> collections = new EnumMap<>(Kind.class);
  private final Map<String, Account> accounts = new ConcurrentHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  /** An empty organization. */
  public Organization(OrganizationProfile profile) {
    this.profile = profile;
    for (var kind : Kind.values()) {
      collections.put(kind, new TrackedCollection());
    }
  }

  Organization(OrganizationFile file) {
    this(file.profile());
    file.accounts().forEach(account -> accounts.put(account.userId(), account));
    file.objects().forEach((kind, saved) -> collections.put(kind, new TrackedCollection(saved)));
  }

  OrganizationFile toFile() {
    var objects = new EnumMap<Kind, List<Entry>>(Kind.class);
    collections.forEach((kind, objectsOfKind) -> objects.put(kind, objectsOfKind.since(0)));
    return new OrganizationFile(profile, List.copyOf(accounts.values()), objects);
  }

  ReentrantLock lock() {
    return lock;
  }

  /** The tenant's GUID. */
  public String id() {
    return profile.id();
  }

  /** Name, domains and licences. */
  public OrganizationProfile profile() {
    return profile;
  }

  /** The objects of a kind. */
  public TrackedCollection objects(Kind kind) {
    var objects = collections.get(kind);
    if (objects == null) {
      throw new IllegalStateException("no collection of " + kind);
    }
    return objects;
  }

  /** The user with that id or user principal name. */
  public Optional<ObjectNode> user(String idOrName) {
    var byId = objects(Kind.USER).find(idOrName);
    return byId.isPresent() || !idOrName.contains("@") ? byId : userNamed(idOrName);
  }

  private Optional<ObjectNode> userNamed(String name) {
    var wanted = name.toLowerCase(Locale.ROOT);
    return objects(Kind.USER).all().stream()
        .filter(
            user -> user.path("userPrincipalName").asText().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }

  /** How the user signs in. */
  public Optional<Account> account(String userId) {
    return Optional.ofNullable(accounts.get(userId));
  }

  /** Adds or replaces how a user signs in. */
  public void put(Account account) {
    accounts.put(account.userId(), account);
  }

  /** Ends an account with its user. */
  public void removeAccount(String userId) {
    accounts.remove(userId);
  }
}
