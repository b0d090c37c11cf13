package io.cloudward.connector.watch;

import io.cloudward.connector.directory.DirectoryNews;
import io.cloudward.connector.directory.DirectorySync;
import io.cloudward.connector.directory.OrganizationAccess;
import io.cloudward.connector.organization.AccessChoice;
import io.cloudward.connector.organization.Attention;
import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.ServiceConnection;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.work.Lease;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at one service: synchronises it, or says that a person has to. */
@ApplicationScoped
class ServiceWatch {

  private final DirectorySync directory;
  private final DirectoryNews news;
  private final Accesses accesses;
  private final WatchOutcomes outcomes;

  ServiceWatch(
      DirectorySync directory, DirectoryNews news, Accesses accesses, WatchOutcomes outcomes) {
    this.directory = directory;
    this.news = news;
    this.accesses = accesses;
    this.outcomes = outcomes;
  }

  void look(Lease lease, Organization organization, ServiceConnection connection) {
    if (connection.attention() == Attention.ACCESS_LOST) {
      return;
    }
    var service = connection.service();
    if (service == Service.EXCHANGE_ONLINE || organization.synchronisesByItself()) {
      var before = outcomes.fingerprint(lease);
      directory.synchronise(service, access(lease, organization), lease::keep);
      outcomes.synchronised(lease, service, before);
    } else if (connection.attention() == null) {
      lease.keep();
      news.of(service, application(lease, organization))
          .ifPresent(cause -> outcomes.required(lease, service, cause));
    } else {
      accesses.application(organization.id()).token();
    }
  }

  private OrganizationAccess access(Lease lease, Organization organization) {
    if (AccessChoice.of(organization) == AccessChoice.APPLICATION) {
      return application(lease, organization);
    }
    var delegate =
        accesses.delegate(lease.tenant(), organization.id(), organization.delegateName());
    return new OrganizationAccess(lease.tenant(), delegate, false, organization.delegateId());
  }

  private OrganizationAccess application(Lease lease, Organization organization) {
    return new OrganizationAccess(
        lease.tenant(), accesses.application(organization.id()), true, organization.delegateId());
  }
}
