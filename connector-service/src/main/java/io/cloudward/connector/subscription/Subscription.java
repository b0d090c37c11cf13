package io.cloudward.connector.subscription;

import io.cloudward.contracts.Service;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is planned or stands.
 *
 * @param id our id, from which its client state is derived
 * @param service the service that it serves
 * @param resource what is watched
 * @param graphId the id that Graph gave it; null before it exists
 * @param state how far it is
 */
record Subscription(
    UUID id, Service service, String resource, @Nullable String graphId, State state) {

  /** How far a subscription is. */
  enum State {
    /** To be made. */
    PLANNED,
    /** A call to make it was begun and its outcome is not known. */
    INTENDED,
    /** It exists. */
    ACTIVE,
    /** Graph refuses it for this resource. */
    REFUSED
  }
}
