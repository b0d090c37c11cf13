package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.SandboxResource;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "connection"))
@QuarkusTestResource(AuthServiceResource.class)
@QuarkusTestResource(SandboxResource.class)
class ConnectIT {

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void tellsWhatAVerificationFound() {
    tenant
        .verify("admin@northwind.example", Sandbox.PASSWORD)
        .statusCode(201)
        .body("organization.id", equalTo(Sandbox.NORTHWIND.toString()))
        .body("organization.name", equalTo("Northwind Health"))
        .body("account.userPrincipalName", equalTo("admin@northwind.example"))
        .body("account.roles", hasItem("GLOBAL_ADMINISTRATOR"))
        .body("services.findAll { it.licensed }.size()", equalTo(3))
        .body(
            "services.service",
            containsInAnyOrder("EXCHANGE_ONLINE", "SHAREPOINT_ONLINE", "ONEDRIVE"));
  }

  @Test
  void connectsEveryServiceOfAnOrganization() {
    var organization = Sandbox.organization("hospital");
    var verification = tenant.verified(organization.administrator());

    tenant.submit(organization.id(), verification, true, Service.values());

    var connected = tenant.await("service-connected", 3);
    assertThat(connected)
        .extracting(event -> event.data().path("delegateRole").asText())
        .containsOnly("GLOBAL_ADMINISTRATOR");
    assertThat(tenant.heard("service-connection-started")).hasSize(3);
    assertThat(Sandbox.requests(organization.id())).filteredOn("POST /users"::equals).hasSize(1);
  }
}
