package io.cloudward.sandbox.microsoft365.contract;

/**
 * A property of a Graph type.
 *
 * @param type an EDM primitive without prefix, a contract type, or {@code Collection(…)} of one
 * @param nullable whether Graph may answer null
 */
public record Property(String type, boolean nullable) {
  private static final String COLLECTION = "Collection(";

  boolean isCollection() {
    return type.startsWith(COLLECTION);
  }

  Property element() {
    return new Property(type.substring(COLLECTION.length(), type.length() - 1), false);
  }
}
