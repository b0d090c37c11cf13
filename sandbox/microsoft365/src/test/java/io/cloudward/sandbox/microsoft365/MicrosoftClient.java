package io.cloudward.sandbox.microsoft365;

import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.authentication.AnonymousAuthenticationProvider;

/** Microsoft's Java SDK, pointed at the sandbox. */
final class MicrosoftClient {
  private MicrosoftClient() {}

  static GraphServiceClient connect() {
    var token = Northwind.applicationToken(Northwind.ID);
    var client =
        new GraphServiceClient(
            (request, context) -> {
              new AnonymousAuthenticationProvider().authenticateRequest(request, context);
              request.headers.add("Authorization", "Bearer " + token);
            });
    client.getRequestAdapter().setBaseUrl(Northwind.url("/v1.0"));
    return client;
  }
}
