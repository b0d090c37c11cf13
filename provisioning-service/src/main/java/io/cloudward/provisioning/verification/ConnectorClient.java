package io.cloudward.provisioning.verification;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The calls to connector-service. */
@RegisterRestClient(configKey = "connector")
@Path("/api/connections/verifications")
interface ConnectorClient {

  @GET
  @Path("/{id}")
  VerificationResponse verification(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);
}
