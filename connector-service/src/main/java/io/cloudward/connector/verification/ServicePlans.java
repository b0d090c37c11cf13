package io.cloudward.connector.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.contracts.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which services an organization has bought, told by the ids of service plans. Names do not do: the
 * plan EXCHANGE_S_FOUNDATION sits in nearly every product and comes without a mailbox. The list is
 * data: Microsoft Entra documentation, "Product names and service plan identifiers for licensing".
 */
final class ServicePlans {

  private static final Map<Service, Set<String>> PLANS = load();
  private static final Set<String> USABLE = Set.of("Enabled", "Warning");

  private ServicePlans() {}

  /** The services in an answer to {@code GET /subscribedSkus}. */
  static Set<Service> licensed(Collection<JsonNode> products) {
    var found = EnumSet.noneOf(Service.class);
    for (var product : products) {
      if (USABLE.contains(product.path("capabilityStatus").asText())) {
        for (var plan : product.path("servicePlans")) {
          if ("Success".equals(plan.path("provisioningStatus").asText())) {
            addServices(found, plan.path("servicePlanId").asText().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return found;
  }

  private static void addServices(Set<Service> found, String plan) {
    PLANS.forEach(
        (service, plans) -> {
          if (plans.contains(plan)) {
            found.add(service);
          }
        });
  }

  private static Map<Service, Set<String>> load() {
    try (var file = ServicePlans.class.getResourceAsStream("service-plans.json")) {
      var plans = new EnumMap<Service, Set<String>>(Service.class);
      for (var entry : new ObjectMapper().readTree(file).properties()) {
        Set<String> ids = new HashSet<>();
        entry.getValue().fieldNames().forEachRemaining(ids::add);
        plans.put(Service.valueOf(entry.getKey()), ids);
      }
      return plans;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
