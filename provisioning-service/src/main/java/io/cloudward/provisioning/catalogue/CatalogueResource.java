package io.cloudward.provisioning.catalogue;

import io.cloudward.security.Permissions;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The services of the Dashboard. */
@Path("/api/provisioning/services")
@RunOnVirtualThread
class CatalogueResource {

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private final ServiceSearch search;

  CatalogueResource(ServiceSearch search) {
    this.search = search;
  }

  @GET
  @RolesAllowed(Permissions.PROVISIONING_VIEW)
  @Operation(summary = "Services of the tenant's organizations and how they stand")
  public Page<ServiceView> list(
      @BeanParam PageRequest request,
      @QueryParam("organizationId") @Parameter(schema = @Schema(implementation = UUID.class))
          @Nullable String organizationId) {
    return search.page(request, parse(organizationId));
  }

  private static @Nullable UUID parse(@Nullable String organizationId) {
    if (organizationId == null || organizationId.isEmpty()) {
      return null;
    }
    if (!UUID_TEXT.matcher(organizationId).matches()) {
      throw Problems.invalid("organizationId", "must be a UUID");
    }
    return UUID.fromString(organizationId);
  }
}
