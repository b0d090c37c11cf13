package io.cloudward.dlp.identifier;

import io.cloudward.dlp.engine.ShippedIdentifiers;
import io.cloudward.security.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All identifiers that the current tenant can use: the predefined ones and its own. */
@ApplicationScoped
public class IdentifierCatalogue {

  private final ShippedIdentifiers shipped;
  private final OwnIdentifierRepository repository;
  private final CurrentTenant tenant;

  IdentifierCatalogue(
      ShippedIdentifiers shipped, OwnIdentifierRepository repository, CurrentTenant tenant) {
    this.shipped = shipped;
    this.repository = repository;
    this.tenant = tenant;
  }

  /** By key, in the order of the alphabet. */
  List<IdentifierResponse> all() {
    var all = new TreeMap<String, IdentifierResponse>();
    own().forEach(each -> all.put(each.key(), IdentifierResponse.of(each)));
    shipped.definitions().forEach((key, each) -> all.put(key, IdentifierResponse.of(each)));
    return List.copyOf(all.values());
  }

  Optional<IdentifierResponse> find(String key) {
    return shipped
        .find(key)
        .map(IdentifierResponse::of)
        .or(
            () ->
                QuarkusTransaction.joiningExisting()
                    .call(() -> repository.find(tenant.require(), key))
                    .map(IdentifierResponse::of));
  }

  /** The keys of all. */
  public Set<String> keys() {
    Set<String> keys = new HashSet<>(shipped.definitions().keySet());
    own().forEach(each -> keys.add(each.key()));
    return keys;
  }

  /** The tenant's own ones among these keys, in the order of the alphabet. */
  public List<IdentifierDocument> own(Set<String> keys) {
    return own().stream()
        .map(OwnIdentifier::document)
        .filter(each -> keys.contains(each.key()))
        .toList();
  }

  private List<OwnIdentifier> own() {
    return QuarkusTransaction.joiningExisting().call(() -> repository.all(tenant.require()));
  }
}
