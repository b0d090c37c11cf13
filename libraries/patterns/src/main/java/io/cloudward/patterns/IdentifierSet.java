package io.cloudward.patterns;

import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.engine.CompiledSet;
import java.util.List;

/** Identifiers compiled together. Immutable; shared by any number of threads. */
public final class IdentifierSet {

  private final CompiledSet compiled;

  private IdentifierSet(CompiledSet compiled) {
    this.compiled = compiled;
  }

  /**
   * Compiles identifiers to be looked for in one pass.
   *
   * @throws io.cloudward.patterns.expression.ExpressionRefused if an expression is invalid or too
   *     costly
   * @throws IllegalArgumentException if a validator or detector does not exist
   */
  public static IdentifierSet compile(List<IdentifierDefinition> identifiers) {
    return new IdentifierSet(CompiledSet.of(identifiers));
  }

  /** A scanner that tells everything. */
  public Scanner scanner() {
    return scanner(ScanOptions.DEFAULT);
  }

  /** A scanner with options. */
  public Scanner scanner(ScanOptions options) {
    return new Scanner(compiled, options);
  }
}
