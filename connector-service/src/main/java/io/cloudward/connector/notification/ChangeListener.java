package io.cloudward.connector.notification;

import java.util.Set;

/** Is told of changes that notifications hint at; in the transaction that stores the hint. */
public interface ChangeListener {

  /**
   * Something changed in what a subscription watches.
   *
   * @param found where
   * @param objects ids of what changed; empty if it could be anything
   */
  void changed(HintTables.Found found, Set<String> objects);
}
