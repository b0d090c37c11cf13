package io.cloudward.connector.scan;

import io.cloudward.connector.organization.Organizations;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Manual scans of an organization's services. */
@Path("/api/connections/{organizationId}/scans")
@Tag(name = "Scans")
@RunOnVirtualThread
public class ScanResource {

  private static final String LIST = "scans";
  private static final List<String> NEWEST =
      List.of("9999-12-31T00:00:00Z", "ffffffff-ffff-ffff-ffff-ffffffffffff");

  private final StartScan start;
  private final CancelScan cancel;
  private final Scans scans;
  private final Organizations organizations;
  private final Cursors cursors;
  private final Caller caller;

  ScanResource(
      StartScan start,
      CancelScan cancel,
      Scans scans,
      Organizations organizations,
      Cursors cursors,
      Caller caller) {
    this.start = start;
    this.cancel = cancel;
    this.scans = scans;
    this.organizations = organizations;
    this.cursors = cursors;
    this.caller = caller;
  }

  @POST
  @Idempotent
  @RolesAllowed(Permissions.CONNECTIONS_MANAGE)
  @Transactional
  @Operation(summary = "Scan what a service holds since some days")
  @APIResponse(responseCode = "202", description = "Taken; Location says where to look")
  @APIResponse(responseCode = "400", description = "Not that many days, or no such target")
  @APIResponse(responseCode = "404", description = "The tenant has no such connected service")
  @APIResponse(responseCode = "409", description = "A scan of the service is running")
  public RestResponse<ScanResponse> start(
      @PathParam("organizationId") UUID organization, @NotNull @Valid ScanRequest request) {
    var scan = start.start(caller.tenant(), organization, request, caller.name());
    return RestResponse.ResponseBuilder.<ScanResponse>accepted()
        .entity(ScanResponse.of(scan))
        .location(URI.create("/api/connections/" + organization + "/scans/" + scan.id()))
        .build();
  }

  @GET
  @RolesAllowed(Permissions.CONNECTIONS_VIEW)
  @Transactional
  @Operation(summary = "Manual scans, the newest first")
  @APIResponse(responseCode = "200", description = "A page of scans")
  @APIResponse(responseCode = "404", description = "The tenant has no such organization")
  public Page<ScanResponse> list(
      @PathParam("organizationId") UUID organization, @BeanParam PageRequest page) {
    if (organizations.find(caller.tenant(), organization).isEmpty()) {
      throw Problems.notFound("organization");
    }
    var after = cursors.after(page, LIST, 2).orElse(NEWEST);
    var found =
        scans.list(
            caller.tenant(),
            organization,
            moment(after.get(0)),
            UUID.fromString(after.get(1)),
            page.limit() + 1);
    var cut =
        cursors.page(
            page,
            LIST,
            found,
            scan -> List.of(scan.requestedAt().toString(), scan.id().toString()));
    return new Page<>(cut.items().stream().map(ScanResponse::of).toList(), cut.next());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Permissions.CONNECTIONS_VIEW)
  @Transactional
  @Operation(summary = "How far a manual scan is")
  @APIResponse(responseCode = "200", description = "The scan")
  @APIResponse(responseCode = "404", description = "The tenant has no such scan")
  public ScanResponse get(
      @PathParam("organizationId") UUID organization, @PathParam("id") UUID id) {
    return scans
        .find(caller.tenant(), organization, id)
        .map(ScanResponse::of)
        .orElseThrow(() -> Problems.notFound("scan"));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Permissions.CONNECTIONS_MANAGE)
  @Transactional
  @Operation(summary = "Cancel a manual scan; what it announced already goes on")
  @APIResponse(responseCode = "204", description = "It has ended")
  @APIResponse(responseCode = "404", description = "The tenant has no such scan")
  public void cancel(@PathParam("organizationId") UUID organization, @PathParam("id") UUID id) {
    cancel.cancel(caller.tenant(), organization, id);
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw Problems.invalid("cursor", "must be the member next of the page before");
    }
  }
}
