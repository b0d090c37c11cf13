package io.cloudward.policy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy that a person wants to make.
 *
 * @param service what it shall protect
 * @param name unique among the policies of the service, whatever the case
 * @param priority its place; null means behind all others that people made
 * @param maker makes it
 */
public record PolicyDraft<P extends EditablePolicy>(
    ProtectedService service, String name, @Nullable Integer priority, Maker<P> maker) {

  /** Makes a policy. */
  public interface Maker<P extends EditablePolicy> {
    /** A policy with this id and priority, of version 1. */
    P make(UUID id, int priority, Instant now);
  }
}
