package io.cloudward.sandbox.microsoft365.control;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The drives of one organization, for callers that know which it is. */
@Path("/control/organizations/{organization}/drives/{owner}/files")
@RunOnVirtualThread
public class OrganizationDrivesResource {
  private final DrivesResource drives;

  OrganizationDrivesResource(DrivesResource drives) {
    this.drives = drives;
  }

  /** Uploads a file; folders on its way are made. */
  @PUT
  @Path("/{path: .+}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Object> upload(
      @PathParam("organization") String organization,
      @PathParam("owner") String owner,
      @PathParam("path") String path,
      byte[] content) {
    return drives.upload(owner, path, organization, content);
  }

  /** The files of a drive, or of one folder and those below it, one JSON object a line. */
  @GET
  @Produces("application/jsonl")
  public String list(
      @PathParam("organization") String organization,
      @PathParam("owner") String owner,
      @QueryParam("folder") @Nullable String folder) {
    return drives.list(owner, folder, organization);
  }
}
