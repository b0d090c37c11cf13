package io.cloudward.sandbox.microsoft365.licence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Who may use what, computed from the products of users and organizations. */
public final class Licences {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Licences() {}

  /** The products a user has. */
  public static List<Product> of(JsonNode user) {
    return StreamSupport.stream(user.path("assignedLicenses").spliterator(), false)
        .map(licence -> Product.withId(licence.path("skuId").asText()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether the user has a mailbox. */
  public static boolean hasMailbox(JsonNode user) {
    return of(user).stream().anyMatch(Product::hasMailbox);
  }

  /** Whether the user has a OneDrive. */
  public static boolean hasOneDrive(JsonNode user) {
    return of(user).stream().anyMatch(Product::hasSharePoint);
  }

  /** Whether the organization has SharePoint. */
  public static boolean hasSharePoint(Organization organization) {
    return organization.profile().licences().keySet().stream()
        .anyMatch(name -> Product.valueOf(name).hasSharePoint());
  }

  /** The subscribed products as Graph shows them. */
  public static List<ObjectNode> subscribed(Organization organization) {
    return organization.profile().licences().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(bought -> sku(organization, Product.valueOf(bought.getKey()), bought.getValue()))
        .toList();
  }

  /** The service plans of a product as Graph shows them. */
  public static ArrayNode plans(Product product) {
    var plans = JSON.arrayNode();
    for (var plan : product.plans()) {
      plans
          .addObject()
          .put("servicePlanId", plan.id())
          .put("servicePlanName", plan.name())
          .put("provisioningStatus", "Success")
          .put("appliesTo", plan.appliesTo());
    }
    return plans;
  }

  /** The plans of products as users and organizations show them. */
  public static ArrayNode assignedPlans(List<Product> products, String since) {
    var plans = JSON.arrayNode();
    for (var product : products) {
      for (var plan : product.plans()) {
        plans
            .addObject()
            .put("assignedDateTime", since)
            .put("capabilityStatus", "Enabled")
            .put("service", plan.service())
            .put("servicePlanId", plan.id());
      }
    }
    return plans;
  }

  private static ObjectNode sku(Organization organization, Product product, int units) {
    var users = organization.objects(Kind.USER).all();
    var consumed = users.stream().filter(user -> of(user).contains(product)).count();
    var sku = JSON.objectNode();
    sku.put("accountId", organization.id())
        .put("accountName", organization.profile().initialDomain().split("\\.", -1)[0])
        .put("appliesTo", "User")
        .put("capabilityStatus", "Enabled")
        .put("consumedUnits", consumed)
        .put("id", organization.id() + "_" + product.skuId())
        .put("skuId", product.skuId())
        .put("skuPartNumber", product.name());
    sku.putObject("prepaidUnits")
        .put("enabled", units)
        .put("suspended", 0)
        .put("warning", 0)
        .put("lockedOut", 0);
    sku.set("servicePlans", plans(product));
    sku.putArray("subscriptionIds");
    return sku;
  }
}
