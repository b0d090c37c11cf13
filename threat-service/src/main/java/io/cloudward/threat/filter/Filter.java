package io.cloudward.threat.filter;

/**
 * One kind of look at a message or file. To add one, write a bean of this type; nothing else needs
 * to know it. A filter is used by many threads at once, touches nothing but {@code findings}, and
 * leaves it to others what follows from what it found.
 */
public interface Filter {

  /** Looks at {@code item} as {@code item.settings()} demand and says what it found. */
  void look(ScannedItem item, Findings findings);
}
