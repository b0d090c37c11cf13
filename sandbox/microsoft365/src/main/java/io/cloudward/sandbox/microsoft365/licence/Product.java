package io.cloudward.sandbox.microsoft365.licence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Products with the service plans that matter here. Identifiers: Entra's page "Product names and
 * service plan identifiers for licensing".
 */
public enum Product {
  SPE_E3(
      "05e9a617-0261-4cee-bb44-138d3ef5d965",
      Plans.EXCHANGE_2,
      Plans.SHAREPOINT_2,
      Plans.OFFICE_WEB,
      Plans.TEAMS,
      Plans.ENTRA_P1),
  ENTERPRISEPACK(
      "6fd2c87f-b296-42f0-b197-1e91e994b900",
      Plans.EXCHANGE_2,
      Plans.SHAREPOINT_2,
      Plans.OFFICE_WEB,
      Plans.TEAMS),
  EXCHANGESTANDARD("4b9405b0-7788-4568-add1-99614e613b69", Plans.EXCHANGE_1),
  AAD_PREMIUM("078d2b04-f1bd-4111-bbd6-b4b1b354cef4", Plans.ENTRA_P1, Plans.EXCHANGE_FOUNDATION);

  private final String skuId;
  private final List<ServicePlan> plans;

  Product(String skuId, ServicePlan... plans) {
    this.skuId = skuId;
    this.plans = List.of(plans);
  }

  /** The product's GUID. */
  public String skuId() {
    return skuId;
  }

  /** What is inside. */
  public List<ServicePlan> plans() {
    return plans;
  }

  /** Whether a user with this product has a mailbox. */
  public boolean hasMailbox() {
    return plans.stream().anyMatch(ServicePlan::hasMailbox);
  }

  /** Whether a user with this product has OneDrive, and the organization SharePoint. */
  public boolean hasSharePoint() {
    return plans.stream().anyMatch(ServicePlan::hasSharePoint);
  }

  /** The product with that GUID. */
  public static Optional<Product> withId(String skuId) {
    return Arrays.stream(values()).filter(product -> product.skuId.equals(skuId)).findFirst();
  }

  private static final class Plans {
    static final ServicePlan EXCHANGE_2 =
        user("efb87545-963c-4e0d-99df-69c6916d9eb0", "EXCHANGE_S_ENTERPRISE", "exchange");
    static final ServicePlan EXCHANGE_1 =
        user("9aaf7827-d63c-4b61-89c3-182f06f82e5c", "EXCHANGE_S_STANDARD", "exchange");
    static final ServicePlan EXCHANGE_FOUNDATION =
        new ServicePlan(
            "113feb6c-3fe4-4440-bddc-54d774bf0318", "EXCHANGE_S_FOUNDATION", "exchange", "Company");
    static final ServicePlan SHAREPOINT_2 =
        user("5dbe027f-2339-4123-9542-606e4d348a72", "SHAREPOINTENTERPRISE", "SharePoint");
    static final ServicePlan OFFICE_WEB =
        user("e95bec33-7c88-4a70-8e19-b10bd9d0c014", "SHAREPOINTWAC", "SharePoint");
    static final ServicePlan TEAMS =
        user("57ff2da0-773e-42df-b2af-ffb7a2317929", "TEAMS1", "TeamspaceAPI");
    static final ServicePlan ENTRA_P1 =
        user("41781fb2-bc02-4b7c-bd55-b576c07bb09d", "AAD_PREMIUM", "AADPremiumService");

    private Plans() {}

    private static ServicePlan user(String id, String name, String service) {
      return new ServicePlan(id, name, service, "User");
    }
  }
}
