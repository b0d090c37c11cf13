package io.cloudward.dlp.template;

import io.cloudward.dlp.engine.Findings;
import java.util.List;

/**
 * A template: a name for a condition. Pure.
 *
 * @param key stable key
 * @param name what people call it
 * @param description what it finds
 * @param regulations laws and standards it serves
 * @param countries ISO 3166 codes, empty for the world
 * @param condition what must have been found
 */
public record Template(
    String key,
    String name,
    String description,
    List<String> regulations,
    List<String> countries,
    Condition condition) {

  public Template {
    regulations = List.copyOf(regulations);
    countries = List.copyOf(countries);
  }

  /** Whether an item fulfils it. */
  public boolean holds(Findings findings) {
    return condition.holds(findings);
  }

  /** How many findings it owes that to, none counted twice. */
  public long count(Findings findings) {
    return condition.fulfilled(findings).distinct().mapToLong(found -> found.in(findings)).sum();
  }
}
