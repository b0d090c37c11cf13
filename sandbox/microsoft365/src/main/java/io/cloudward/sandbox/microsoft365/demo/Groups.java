package io.cloudward.sandbox.microsoft365.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.util.List;
import java.util.Locale;

/** Makes groups. */
public final class Groups {
  private Groups() {}

  /** Adds a Microsoft 365 group with those members. */
  public static ObjectNode add(Organization organization, String name, List<String> memberIds) {
    var alias = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var mail = alias + "@" + organization.profile().defaultDomain();
    var group = JsonNodeFactory.instance.objectNode();
    group
        .put("id", Ids.guid(organization.id(), "group", alias))
        .put("createdDateTime", organization.profile().created().toString())
        .put("description", name)
        .put("displayName", name)
        .put("mail", mail)
        .put("mailEnabled", true)
        .put("mailNickname", alias)
        .put("securityEnabled", false)
        .put("visibility", "Private");
    group.putArray("groupTypes").add("Unified");
    group.putArray("proxyAddresses").add("SMTP:" + mail);
    var members = group.putArray("~members");
    memberIds.forEach(members::add);
    organization.objects(Kind.GROUP).put(group);
    return group;
  }
}
