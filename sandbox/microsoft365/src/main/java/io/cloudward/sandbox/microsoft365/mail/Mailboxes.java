package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.ObjectChanged;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.directory.OrganizationRemoved;
import io.cloudward.sandbox.microsoft365.directory.RecentCache;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.licence.Licences;
import io.cloudward.sandbox.microsoft365.shelf.Shelves;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Finds the mailbox of a user. */
@ApplicationScoped
public class Mailboxes {
  private static final int RECENT = 300;
  private static final String SHELF = "mail-";

  private final Shelves shelves;
  private final MailboxSettings settings;
  private final RecentCache<Mailbox> cache;

  Mailboxes(
      Shelves shelves, SandboxConfig config, SandboxClock clock, Event<MailChanged> listeners) {
    this.shelves = shelves;
    this.settings = new MailboxSettings(config.mailboxQuota(), clock::now, listeners::fire);
    this.cache = new RecentCache<>(shelves.areKept() ? RECENT : Integer.MAX_VALUE, this::open);
  }

  /** The mailbox that the first placeholder of the call's path names. */
  Mailbox of(GraphCall call) {
    return of(call.organization(), requireOwner(call));
  }

  /** The user whose mailbox a call is about; refused if there is none. */
  static ObjectNode requireOwner(GraphCall call) {
    var id = call.parameter(0);
    var user =
        call.organization()
            .user(id)
            .orElseThrow(
                () ->
                    new GraphError(
                        404,
                        "ErrorInvalidUser",
                        "The requested user '%s' is invalid.".formatted(id)));
    if (!Licences.hasMailbox(user)) {
      throw new GraphError(
          404,
          "MailboxNotEnabledForRESTAPI",
          "The mailbox is either inactive, soft-deleted, or is hosted on-premise.");
    }
    return user;
  }

  /** The mailbox of a user. */
  public Mailbox of(Organization organization, ObjectNode user) {
    return cache.get(organization.id() + "/" + user.path("id").asText());
  }

  /** The users with a mailbox whom an address reaches, members of a group included. */
  public List<ObjectNode> owners(Organization organization, String address) {
    var group =
        organization.objects(Kind.GROUP).all().stream()
            .filter(candidate -> candidate.path("mail").asText().equalsIgnoreCase(address))
            .findFirst();
    return organization.objects(Kind.USER).all().stream()
        .filter(Licences::hasMailbox)
        .filter(
            user ->
                isAddress(user, address)
                    || group.filter(known -> isMember(known, user)).isPresent())
        .toList();
  }

  private static boolean isAddress(ObjectNode user, String address) {
    for (var proxy : user.path("proxyAddresses")) {
      if (proxy.asText().equalsIgnoreCase("smtp:" + address)) {
        return true;
      }
    }
    return user.path("userPrincipalName").asText().equalsIgnoreCase(address);
  }

  private static boolean isMember(ObjectNode group, ObjectNode user) {
    for (var member : group.path("~members")) {
      if (member.equals(user.path("id"))) {
        return true;
      }
    }
    return false;
  }

  private Mailbox open(String key) {
    var parts = List.of(key.split("/", -1));
    var shelf = shelves.open(parts.getFirst(), SHELF + parts.getLast());
    return new Mailbox(parts.getLast(), shelf, settings);
  }

  void forget(@Observes OrganizationRemoved removed) {
    shelves.removeAll(removed.organizationId());
    cache.removeAll(removed.organizationId() + "/");
  }

  void forget(@Observes ObjectChanged change) {
    if (change.kind() == Kind.USER && change.changeType().equals("deleted")) {
      var id = change.entry().id();
      cache.remove(change.organization().id() + "/" + id);
      shelves.remove(change.organization().id(), SHELF + id);
    }
  }
}
