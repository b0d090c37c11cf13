package io.cloudward.connector.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.contracts.Service;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServicePlansTest {

  private static final String EXCHANGE_2 = "efb87545-963c-4e0d-99df-69c6916d9eb0";
  private static final String EXCHANGE_FOUNDATION = "113feb6c-3fe4-4440-bddc-54d774bf0318";
  private static final String SHAREPOINT_2 = "5dbe027f-2339-4123-9542-606e4d348a72";
  private static final String OFFICE_FOR_THE_WEB = "e95bec33-7c88-4a70-8e19-b10bd9d0c014";

  @Test
  void knowsServicesByTheirPlans() {
    assertThat(ServicePlans.licensed(List.of(sku("Enabled", "Success", EXCHANGE_2, SHAREPOINT_2))))
        .containsExactlyInAnyOrder(Service.values());
  }

  @Test
  void isNotFooledByPlansWithoutMailboxOrStorage() {
    assertThat(
            ServicePlans.licensed(
                List.of(sku("Enabled", "Success", EXCHANGE_FOUNDATION, OFFICE_FOR_THE_WEB))))
        .isEmpty();
  }

  @Test
  void countsProductsInTheirGracePeriod() {
    assertThat(ServicePlans.licensed(List.of(sku("Warning", "Success", EXCHANGE_2))))
        .containsExactly(Service.EXCHANGE_ONLINE);
  }

  @Test
  void leavesOutWhatIsSuspendedOrNotProvisioned() {
    assertThat(
            ServicePlans.licensed(
                List.of(
                    sku("Suspended", "Success", EXCHANGE_2),
                    sku("Enabled", "Disabled", SHAREPOINT_2))))
        .isEmpty();
  }

  private static JsonNode sku(String capability, String provisioning, String... plans) {
    var sku = new ObjectMapper().createObjectNode().put("capabilityStatus", capability);
    var list = sku.putArray("servicePlans");
    for (var plan : plans) {
      list.addObject().put("servicePlanId", plan).put("provisioningStatus", provisioning);
    }
    return sku;
  }
}
