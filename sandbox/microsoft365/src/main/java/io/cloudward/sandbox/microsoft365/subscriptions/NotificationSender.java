package io.cloudward.sandbox.microsoft365.subscriptions;

import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.subscriptions.EndpointHealth.Treatment;
import jakarta.enterprise.context.ApplicationScoped;

/** Hands notifications to the mail room, unless a fault loses, repeats, delays or forges them. */
@ApplicationScoped
public class NotificationSender {
  private static final String PATH = "/subscriptions";
  private static final long SLOW_WEBHOOK_DELAY_MILLIS = 600_000;

  private final Faults faults;
  private final EndpointHealth health;
  private final Delivery delivery;

  NotificationSender(Faults faults, EndpointHealth health, Delivery delivery) {
    this.faults = faults;
    this.health = health;
    this.delivery = delivery;
  }

  void send(Notification notification) {
    var organization = notification.organizationId();
    if (faults.strikes(Fault.FORGED_NOTIFICATIONS, organization, PATH).isPresent()) {
      delivery.enqueue(notification.forged(), 0);
    }
    var treatment = health.treatment(notification.url());
    if (treatment == Treatment.DROPPED
        || faults.strikes(Fault.LOST_NOTIFICATIONS, organization, PATH).isPresent()) {
      return;
    }
    var delay =
        faults
            .strikes(Fault.DELAYED_NOTIFICATIONS, organization, PATH)
            .map(set -> (long) set.number("milliseconds", 5_000))
            .orElse(treatment == Treatment.DELAYED ? SLOW_WEBHOOK_DELAY_MILLIS : 0L);
    delivery.enqueue(notification, delay);
    faults
        .strikes(Fault.DUPLICATE_NOTIFICATIONS, organization, PATH)
        .ifPresent(set -> repeat(notification, (int) set.number("times", 1), delay));
  }

  private void repeat(Notification notification, int times, long delay) {
    for (int i = 0; i < times; i++) {
      delivery.enqueue(notification, delay);
    }
  }
}
