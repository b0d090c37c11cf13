package io.cloudward.connector.enforcement.effect;

import java.util.Optional;

/** What was intended and done to one item. Each call is one transaction, done when it returns. */
public interface EffectJournal {

  /** The intent of an effect and whether its outcome is known. */
  <T> Optional<Entry<T>> find(Effect effect, Class<T> type);

  /**
   * Written before the call; a second intent replaces the first while the outcome is unknown.
   *
   * @param detail what a later reader needs: the state before the effect
   */
  void intend(Effect effect, Object detail);

  /** Written after the call. */
  void done(Effect effect);

  /**
   * An intent, and whether its outcome is known.
   *
   * @param detail the state before the effect
   * @param done whether the effect took place
   */
  record Entry<T>(T detail, boolean done) {}
}
