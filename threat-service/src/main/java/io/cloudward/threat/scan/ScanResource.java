package io.cloudward.threat.scan;

import io.cloudward.security.Permissions;
import io.cloudward.web.body.LargeBody;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Submits messages and files to get their verdicts; nothing is kept and nothing is done. */
@Path("/api/threat/scans")
@RunOnVirtualThread
@LargeBody
public class ScanResource {

  private static final String MAILBOX = "application/mbox";
  private static final String JSON_LINES = "application/jsonl";
  private static final String POLICY =
      "The policy to judge by; without it the recommended settings with all filters";

  private final ScanDesk desk;

  ScanResource(ScanDesk desk) {
    this.desk = desk;
  }

  @POST
  @Consumes(ItemContext.MESSAGE)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.THREAT_VIEW)
  @Operation(summary = "The verdict on a message, with its reasons")
  public ScanResponse message(
      @Parameter(description = POLICY, schema = @Schema(format = "uuid")) @QueryParam("policyId")
          @Nullable String policyId,
      InputStream message) {
    return desk.message(message, policyId);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed(Permissions.THREAT_VIEW)
  @Operation(summary = "The verdict on a file, with its reasons")
  public ScanResponse file(
      @Parameter(description = POLICY, schema = @Schema(format = "uuid")) @QueryParam("policyId")
          @Nullable String policyId,
      @RestForm(FileUpload.ALL) List<FileUpload> files) {
    return desk.file(files, policyId);
  }

  @POST
  @Consumes(MAILBOX)
  @Produces({JSON_LINES, MediaType.APPLICATION_JSON})
  @RolesAllowed(Permissions.THREAT_VIEW)
  @Operation(summary = "The verdicts on up to 100 messages, one per line")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(mediaType = JSON_LINES, schema = @Schema(implementation = ScanResponse.class)))
  public Response mailbox(
      @Parameter(description = POLICY, schema = @Schema(format = "uuid")) @QueryParam("policyId")
          @Nullable String policyId,
      InputStream mailbox) {
    return Response.ok(desk.mailbox(mailbox, policyId), JSON_LINES).build();
  }
}
