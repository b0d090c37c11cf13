package io.cloudward.connector.subscription;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.directory.DirectoryKind;
import io.cloudward.connector.directory.OrganizationAccess;
import io.cloudward.connector.directory.ProtectedTargets;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.subscription.SubscriptionGateway.Known;
import io.cloudward.connector.subscription.SubscriptionTables.Active;
import io.cloudward.connector.subscription.SubscriptionTables.Place;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes, renews and removes subscriptions: intent, call, outcome. */
@ApplicationScoped
public class Subscriptions {

  /** A resource that Graph refuses now may be subscribed to later, such as a new mailbox. */
  private static final Duration AFTER_REFUSAL = Duration.ofHours(12);

  private final SubscriptionGateway gateway;
  private final SubscriptionTables tables;
  private final ProtectedTargets directory;
  private final ClientState clientState;
  private final TenantScope scope;
  private final ConnectorConfig.Notification config;
  private final Clock clock;

  Subscriptions(
      SubscriptionGateway gateway,
      SubscriptionTables tables,
      ProtectedTargets directory,
      ClientState clientState,
      TenantScope scope,
      ConnectorConfig config,
      Clock clock) {
    this.gateway = gateway;
    this.tables = tables;
    this.directory = directory;
    this.clientState = clientState;
    this.scope = scope;
    this.config = config.notification();
    this.clock = clock;
  }

  /** Plans a subscription for each resource that has none, up to the limit; idempotent. */
  public void plan(UUID tenant, UUID organization, Service service) {
    var resources = resources(tenant, organization, service);
    var wanted = resources.subList(0, Math.min(resources.size(), config.subscriptionsPerService()));
    tables.plan(tenant, organization, service, wanted, clock.instant());
  }

  /** Makes the first subscription of a service, as proof that notifications arrive. */
  public void ensureFirst(Service service, OrganizationAccess access) {
    var planned =
        scope.call(
            access.tenant(),
            () -> {
              plan(access.tenant(), access.organization(), service);
              return tables.of(access.tenant(), access.organization(), service);
            });
    for (var subscription : planned) {
      if (subscription.state() == Subscription.State.ACTIVE || make(subscription, access)) {
        return;
      }
    }
  }

  /** Removes all subscriptions of a service. */
  public void removeAll(Service service, OrganizationAccess access) {
    var tenant = access.tenant();
    var known = scope.call(tenant, () -> tables.of(tenant, access.organization(), service));
    for (var subscription : known) {
      if (subscription.state() == Subscription.State.INTENDED) {
        gateway
            .find(subscription, access.access())
            .ifPresent(found -> gateway.delete(found.id(), access.access()));
      } else if (subscription.graphId() != null) {
        gateway.delete(subscription.graphId(), access.access());
      }
      scope.run(tenant, () -> tables.delete(tenant, subscription));
    }
  }

  /** Forgets all subscriptions of a service without calling Graph, which no longer lets us in. */
  public void forgetAll(UUID tenant, UUID organization, Service service) {
    tables.of(tenant, organization, service).forEach(known -> tables.delete(tenant, known));
  }

  /** Renews one that stands, or makes one that does not. */
  void refresh(Subscription subscription, OrganizationAccess access) {
    var graphId = subscription.graphId();
    if (graphId == null) {
      make(subscription, access);
      return;
    }
    try {
      store(subscription, gateway.renew(subscription, graphId, access.access()), access);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
      var tenant = access.tenant();
      scope.run(
          tenant,
          () -> tables.replan(tenant, subscription, Subscription.State.PLANNED, clock.instant()));
    }
  }

  /** Whether the subscription stands afterwards; false if Graph refuses it for this resource. */
  private boolean make(Subscription subscription, OrganizationAccess access) {
    var tenant = access.tenant();
    try {
      var found =
          subscription.state() == Subscription.State.INTENDED
              ? gateway.find(subscription, access.access())
              : Optional.<Known>empty();
      store(subscription, found.orElseGet(() -> create(subscription, access)), access);
      return true;
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND && e.kind() != FailureKind.REFUSED) {
        throw e;
      }
      var later = clock.instant().plus(AFTER_REFUSAL);
      scope.run(
          tenant, () -> tables.replan(tenant, subscription, Subscription.State.REFUSED, later));
      return false;
    }
  }

  private Known create(Subscription subscription, OrganizationAccess access) {
    var tenant = access.tenant();
    var word =
        scope.call(
            tenant,
            () -> {
              tables.intend(tenant, subscription.id());
              return clientState.of(tenant, access.organization(), subscription.id());
            });
    return gateway.create(subscription, word, access.access());
  }

  private void store(Subscription subscription, Known known, OrganizationAccess access) {
    var tenant = access.tenant();
    var place = new Place(tenant, access.organization());
    var half = Duration.between(clock.instant(), known.expiresAt()).dividedBy(2);
    var renewAt = clock.instant().plus(half);
    scope.run(
        tenant,
        () -> {
          var word = clientState.of(tenant, access.organization(), subscription.id());
          var active = new Active(known.id(), known.expiresAt(), renewAt, ClientState.hash(word));
          tables.active(place, subscription, active);
        });
  }

  private List<String> resources(UUID tenant, UUID organization, Service service) {
    return switch (service) {
      case EXCHANGE_ONLINE ->
          directory.mailboxes(tenant, organization).stream()
              .map(user -> "/users/" + user + "/messages")
              .toList();
      case SHAREPOINT_ONLINE -> drives(directory.drives(tenant, organization, DirectoryKind.SITE));
      case ONEDRIVE -> drives(directory.drives(tenant, organization, DirectoryKind.DRIVE_OWNER));
    };
  }

  private static List<String> drives(List<String> ids) {
    return ids.stream().map(drive -> "/drives/" + drive + "/root").toList();
  }
}
