package io.cloudward.connector.connection;

import io.cloudward.connector.directory.OrganizationAccess;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.subscription.Subscriptions;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.verification.Verifications;
import io.cloudward.connector.work.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Takes a service out of Microsoft 365: its subscriptions, and with the last service the delegate
 * account. Where the organization no longer lets us in there is nothing left that we could remove.
 */
@ApplicationScoped
class Removal {

  private static final Logger LOG = Logger.getLogger(Removal.class);

  private final Organizations organizations;
  private final ServiceConnections connections;
  private final Verifications verifications;
  private final Subscriptions subscriptions;
  private final Accesses accesses;
  private final GraphClient graph;
  private final GraphPages pages;
  private final TenantScope scope;

  Removal(
      Organizations organizations,
      ServiceConnections connections,
      Verifications verifications,
      Subscriptions subscriptions,
      Accesses accesses,
      GraphClient graph,
      GraphPages pages,
      TenantScope scope) {
    this.organizations = organizations;
    this.connections = connections;
    this.verifications = verifications;
    this.subscriptions = subscriptions;
    this.accesses = accesses;
    this.graph = graph;
    this.pages = pages;
    this.scope = scope;
  }

  /** Removes what the job's service has; failures that pass are thrown, to be tried again. */
  void remove(ConnectionJob job, Lease lease) {
    var organization =
        scope.call(job.tenant(), () -> organizations.find(job.tenant(), job.organization()));
    if (organization.isEmpty()) {
      return;
    }
    lease.keep();
    unlessLockedOut(job, () -> removeSubscriptions(job));
    if (isLast(job) && organization.get().delegateId() != null) {
      lease.keep();
      deleteDelegate(job, organization.get());
    }
    accesses.forget(job.tenant(), job.organization());
  }

  private void removeSubscriptions(ConnectionJob job) {
    var access = accesses.application(job.organization());
    subscriptions.removeAll(
        job.service(), new OrganizationAccess(job.tenant(), access, true, null));
  }

  private boolean isLast(ConnectionJob job) {
    return scope.call(
        job.tenant(),
        () ->
            connections.of(job.tenant(), job.organization()).stream()
                .noneMatch(other -> other.service() != job.service() && other.isPresent()));
  }

  /** With a verified administrator if there is one, else with the account itself. */
  private void deleteDelegate(ConnectionJob job, Organization organization) {
    for (var access : ways(job, organization)) {
      if (unlessLockedOut(job, () -> deleteWith(access, organization))) {
        return;
      }
    }
    LOG.warnf(
        "the delegate account of organization=%s could not be deleted; an administrator has to",
        job.organization());
  }

  private void deleteWith(Access access, Organization organization) {
    var gateway = new GraphDelegateGateway(graph, pages, access, () -> {});
    gateway.find(organization.delegateName()).ifPresent(gateway::delete);
  }

  private List<Access> ways(ConnectionJob job, Organization organization) {
    List<Access> ways = new ArrayList<>();
    scope
        .call(job.tenant(), () -> verifications.newestOf(job.tenant(), job.organization()))
        .ifPresent(id -> ways.add(accesses.administrator(job.tenant(), job.organization(), id)));
    ways.add(accesses.delegate(job.tenant(), job.organization(), organization.delegateName()));
    return ways;
  }

  /** Whether it was done; false if the organization does not let us. */
  private static boolean unlessLockedOut(ConnectionJob job, Runnable work) {
    try {
      work.run();
      return true;
    } catch (RefusedException e) {
      if (e.refusal().retryable()) {
        throw e;
      }
      LOG.infof("organization=%s refuses: %s", job.organization(), e.refusal().reason());
      return false;
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.FORBIDDEN && e.kind() != FailureKind.UNAUTHORIZED) {
        throw e;
      }
      LOG.infof("organization=%s refuses: %s", job.organization(), e.kind());
      return false;
    }
  }
}
