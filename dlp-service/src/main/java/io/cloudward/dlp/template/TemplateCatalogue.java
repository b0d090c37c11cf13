package io.cloudward.dlp.template;

import io.cloudward.dlp.identifier.IdentifierUse;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All templates that the current tenant can use: the predefined ones and its own. */
@ApplicationScoped
public class TemplateCatalogue implements IdentifierUse {

  private final PredefinedTemplates predefined;
  private final OwnTemplateRepository repository;
  private final CurrentTenant tenant;

  TemplateCatalogue(
      PredefinedTemplates predefined, OwnTemplateRepository repository, CurrentTenant tenant) {
    this.predefined = predefined;
    this.repository = repository;
    this.tenant = tenant;
  }

  /** Ready to be asked whether an item fulfils them. */
  public List<Template> templates() {
    var all = new ArrayList<>(predefined.all());
    own().forEach(each -> all.add(each.document().toTemplate()));
    return all;
  }

  /** Those with these keys, as far as they exist. */
  public List<Template> templates(Collection<String> keys) {
    var wanted = Set.copyOf(keys);
    return templates().stream().filter(each -> wanted.contains(each.key())).toList();
  }

  /** The keys of all. */
  public Set<String> keys() {
    Set<String> keys = new HashSet<>(predefined.documents().keySet());
    own().forEach(each -> keys.add(each.key()));
    return keys;
  }

  /** Another one after every change of the tenant's own; for caches. */
  public String stamp() {
    return QuarkusTransaction.joiningExisting().call(() -> repository.stamp(tenant.require()));
  }

  @Override
  public List<String> of(String identifier) {
    return own().stream()
        .map(OwnTemplate::document)
        .filter(
            each ->
                each.condition()
                    .toCondition()
                    .named()
                    .anyMatch(found -> found.identifier().equals(identifier)))
        .map(TemplateDocument::key)
        .toList();
  }

  /** By key, in the order of the alphabet. */
  List<TemplateResponse> all() {
    var all = new TreeMap<String, TemplateResponse>();
    own().forEach(each -> all.put(each.key(), TemplateResponse.of(each)));
    predefined.documents().forEach((key, each) -> all.put(key, TemplateResponse.of(each)));
    return List.copyOf(all.values());
  }

  TemplateResponse require(String key) {
    var document = predefined.documents().get(key);
    return document != null
        ? TemplateResponse.of(document)
        : ownOne(key).map(TemplateResponse::of).orElseThrow(() -> Problems.notFound("template"));
  }

  /** As it is written. */
  TemplateDocument document(String key) {
    var document = predefined.documents().get(key);
    return document != null
        ? document
        : ownOne(key).map(OwnTemplate::document).orElseThrow(() -> Problems.notFound("template"));
  }

  private Optional<OwnTemplate> ownOne(String key) {
    return QuarkusTransaction.joiningExisting().call(() -> repository.find(tenant.require(), key));
  }

  private List<OwnTemplate> own() {
    return QuarkusTransaction.joiningExisting().call(() -> repository.all(tenant.require()));
  }
}
