package io.cloudward.connector.enforcement;

import io.cloudward.connector.intake.ItemKey;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.verdict.Action;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item about which something was, is or will be done.
 *
 * @param key its identity
 * @param description what people need to know of it
 * @param phase how far it is
 * @param done the strongest action that was done
 * @param heldSha256 of the bytes that are kept for a release
 * @param heldSize of the bytes that are kept
 * @param noticedAt when its arrival was noticed
 * @param failure what is in the way, if something is
 */
public record EnforcementCase(
    ItemKey key,
    ItemDescription description,
    Phase phase,
    Action done,
    @Nullable String heldSha256,
    long heldSize,
    Instant noticedAt,
    Failing failure) {

  /** Whose item it is. */
  public UUID tenant() {
    return key.tenant();
  }

  /** The item's id. */
  public UUID id() {
    return description.itemId();
  }

  /** Under this name the connector holds the bytes until quarantine-service holds them itself. */
  public String enforcedHolder() {
    return "enforced:" + id();
  }

  /**
   * What is in the way.
   *
   * @param tries how often it failed in a row
   * @param since when the first of these tries failed
   * @param told the reason that was told last
   */
  public record Failing(int tries, @Nullable Instant since, @Nullable String told) {}
}
