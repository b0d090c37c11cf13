package io.cloudward.connector.connection;

import io.cloudward.connector.connection.ConnectSaga.Goal;
import io.cloudward.connector.directory.DirectorySync;
import io.cloudward.connector.directory.OrganizationAccess;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.secret.Secrets;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.subscription.Subscriptions;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.work.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** Runs the saga of a job against the real Microsoft 365 and the real database. */
@ApplicationScoped
class JobRunner {

  private final GoalFinder goals;
  private final ConnectionJobs jobs;
  private final Organizations organizations;
  private final Secrets secrets;
  private final TenantScope scope;
  private final Accesses accesses;
  private final GraphClient graph;
  private final GraphPages pages;
  private final ApplicationGrant grant;
  private final DirectorySync directory;
  private final Subscriptions subscriptions;

  JobRunner(
      GoalFinder goals,
      ConnectionJobs jobs,
      Organizations organizations,
      Secrets secrets,
      TenantScope scope,
      Accesses accesses,
      GraphClient graph,
      GraphPages pages,
      ApplicationGrant grant,
      DirectorySync directory,
      Subscriptions subscriptions) {
    this.goals = goals;
    this.jobs = jobs;
    this.organizations = organizations;
    this.secrets = secrets;
    this.scope = scope;
    this.accesses = accesses;
    this.graph = graph;
    this.pages = pages;
    this.grant = grant;
    this.directory = directory;
    this.subscriptions = subscriptions;
  }

  /** Brings the connection about that the job asks for. */
  void connect(ConnectionJob job, Lease lease) {
    var goal = goals.find(job);
    var journal = new StoredJournal(job, jobs, organizations, secrets, scope);
    var administrator =
        accesses.administrator(
            job.tenant(), job.organization(), Objects.requireNonNull(job.verificationId()));
    var delegate = accesses.delegate(job.tenant(), job.organization(), goal.delegateName());
    var gateway =
        new GraphDelegateGateway(graph, pages, administrator, () -> freshSignIn(delegate));
    var steps = new RealSteps(job, goal, administrator, lease);
    new ConnectSaga(journal, gateway, steps).run(goal, lease::keep);
  }

  private static void freshSignIn(Access delegate) {
    delegate.token();
    delegate.token();
  }

  /** The steps that concern the service. */
  private final class RealSteps implements ConnectSaga.ServiceSteps {

    private final ConnectionJob job;
    private final Goal goal;
    private final Access administrator;
    private final Lease lease;

    RealSteps(ConnectionJob job, Goal goal, Access administrator, Lease lease) {
      this.job = job;
      this.goal = goal;
      this.administrator = administrator;
      this.lease = lease;
    }

    @Override
    public void grant() {
      grant.ensure(administrator, accesses.application(job.organization()));
    }

    @Override
    public void directory() {
      var reader = goal.isAppOnly() ? application() : organizationAccess(administrator, false);
      directory.synchronise(job.service(), reader, lease::keep);
    }

    @Override
    public void subscription() {
      subscriptions.ensureFirst(job.service(), application());
    }

    private OrganizationAccess application() {
      return organizationAccess(accesses.application(job.organization()), true);
    }

    private OrganizationAccess organizationAccess(Access access, boolean isApplication) {
      var delegate =
          scope
              .call(job.tenant(), () -> organizations.find(job.tenant(), job.organization()))
              .map(Organization::delegateId)
              .orElse(null);
      return new OrganizationAccess(job.tenant(), access, isApplication, delegate);
    }
  }
}
