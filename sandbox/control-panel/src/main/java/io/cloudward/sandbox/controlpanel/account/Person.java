package io.cloudward.sandbox.controlpanel.account;

/**
 * A demonstration user.
 *
 * @param subject stable id, the claim {@code sub}
 * @param email what the person signs in with
 * @param name shown to people
 * @param customer the customer that the person works for
 */
public record Person(String subject, String email, String name, Customer customer) {

  /**
   * A customer of the provider.
   *
   * @param id stable id, the claim {@code tenant_id}
   * @param name the claim {@code tenant_name}
   */
  public record Customer(String id, String name) {}
}
