package io.cloudward.sandbox.microsoft365.licence;

/**
 * A service inside a product.
 *
 * @param service name of the service as {@code assignedPlans} shows it
 */
public record ServicePlan(String id, String name, String service, String appliesTo) {
  /** Whether the plan comes with a mailbox; EXCHANGE_S_FOUNDATION does not. */
  boolean hasMailbox() {
    return name.equals("EXCHANGE_S_ENTERPRISE") || name.equals("EXCHANGE_S_STANDARD");
  }

  /** Whether the plan comes with SharePoint sites and OneDrive storage. */
  boolean hasSharePoint() {
    return name.equals("SHAREPOINTENTERPRISE") || name.equals("SHAREPOINTSTANDARD");
  }
}
