package io.cloudward.sandbox.microsoft365.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.files.FileInventory;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
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

/** People put files into their drives and look at what is there. */
@Path("/control/organizations/{organization}/drives/{owner}/files")
@RunOnVirtualThread
public class DrivesResource {
  private final Directory directory;
  private final FileInventory inventory;
  private final ObjectMapper mapper;

  DrivesResource(Directory directory, FileInventory inventory, ObjectMapper mapper) {
    this.directory = directory;
    this.inventory = inventory;
    this.mapper = mapper;
  }

  /** Uploads a file; folders on its way are made. */
  @PUT
  @Path("/{path: .+}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Object> upload(
      @PathParam("organization") String organizationId,
      @PathParam("owner") String owner,
      @PathParam("path") String path,
      byte[] content) {
    var organization = organization(organizationId);
    try {
      inventory.upload(organization, drive(organization, owner), path, content);
    } catch (GraphError e) {
      throw ControlProblem.badRequest(e.text());
    }
    return Map.of("uploaded", path, "bytes", content.length);
  }

  /** The files of a drive, or of one folder and those below it, one JSON object a line. */
  @GET
  @Produces("application/jsonl")
  public String list(
      @PathParam("organization") String organizationId,
      @PathParam("owner") String owner,
      @QueryParam("folder") @Nullable String folder) {
    var organization = organization(organizationId);
    return JsonLines.of(mapper, inventory.of(organization, drive(organization, owner), folder));
  }

  private Organization organization(String id) {
    return directory.find(id).orElseThrow(() -> ControlProblem.notFound("organization " + id));
  }

  private ObjectNode drive(Organization organization, String owner) {
    return inventory
        .drive(organization, owner)
        .orElseThrow(() -> ControlProblem.notFound("drive of " + owner));
  }
}
