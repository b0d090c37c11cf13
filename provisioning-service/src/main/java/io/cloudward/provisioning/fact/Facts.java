package io.cloudward.provisioning.fact;

import io.cloudward.contracts.Service;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/**
 * A set of facts to draw conclusions from. Order and repetition of what it is made of do not
 * matter.
 */
public final class Facts {

  private final List<Fact> facts;

  private Facts(List<Fact> facts) {
    this.facts = facts;
  }

  /** The facts of {@code given}, in order of time; of several that say the same, the first. */
  public static Facts of(Collection<Fact> given) {
    Map<Fact.Identity, Fact> distinct = new LinkedHashMap<>();
    for (Fact fact : given) {
      distinct.merge(fact.identity(), fact, BinaryOperator.minBy(Fact.BY_TIME));
    }
    return new Facts(distinct.values().stream().sorted(Fact.BY_TIME).toList());
  }

  /** Those of one kind. */
  public Facts kind(FactKind kind) {
    return where(fact -> fact.kind() == kind);
  }

  /** Those of one attempt. */
  public Facts attempt(int attempt) {
    return where(fact -> fact.attempt() == attempt);
  }

  /** Those about one service. */
  public Facts service(Service service) {
    return where(fact -> fact.key().service() == service);
  }

  /** Those of one task. */
  public Facts origin(UUID origin) {
    return where(fact -> fact.origin().equals(origin));
  }

  /** Those later than {@code other}. */
  public Facts after(Fact other) {
    return where(fact -> Fact.BY_TIME.compare(fact, other) > 0);
  }

  /** Those for which {@code condition} holds. */
  public Facts where(Predicate<Fact> condition) {
    return new Facts(facts.stream().filter(condition).toList());
  }

  public Optional<Fact> first() {
    return facts.stream().findFirst();
  }

  public Optional<Fact> last() {
    return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
  }

  public int size() {
    return facts.size();
  }

  public boolean isEmpty() {
    return facts.isEmpty();
  }

  /** All of them, in order of time. */
  public List<Fact> list() {
    return facts;
  }
}
