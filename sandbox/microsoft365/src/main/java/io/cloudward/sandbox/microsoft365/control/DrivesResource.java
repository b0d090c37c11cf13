package io.cloudward.sandbox.microsoft365.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.demo.DemoOrganizations;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.files.FileInventory;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.samples.SampleFile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * People put files into drives and look at what is there. A drive is named by the address of its
 * user, or by the name of its site; sites are looked for in the organization that the parameter
 * names, otherwise in the demonstration organizations.
 */
@Path("/control/drives/{owner}")
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

  /** A sample that is generated: {@code macro}, {@code dlp}, {@code clean} and others. */
  public record Sample(String name) {}

  /** Uploads a file; folders on its way are made. */
  @PUT
  @Path("/files/{path: .+}")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Object> upload(
      @PathParam("owner") String owner,
      @PathParam("path") String path,
      @QueryParam("organization") @Nullable String organization,
      byte[] content) {
    var place = find(owner, organization);
    try {
      inventory.upload(place.organization(), place.drive(), path, content);
    } catch (GraphError e) {
      throw ControlProblem.badRequest(e.text());
    }
    return Map.of("uploaded", path, "bytes", content.length);
  }

  /** Uploads a generated file. */
  @POST
  @Path("/samples")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Object> upload(
      @PathParam("owner") String owner,
      @QueryParam("organization") @Nullable String organization,
      Sample sample) {
    var file =
        SampleFile.named(String.valueOf(sample.name()))
            .orElseThrow(() -> ControlProblem.notFound("sample " + sample.name()));
    return upload(owner, file.name(), organization, file.content());
  }

  /** The files of a drive, or of one folder and those below it, one JSON object a line. */
  @GET
  @Path("/files")
  @Produces("application/jsonl")
  public String list(
      @PathParam("owner") String owner,
      @QueryParam("folder") @Nullable String folder,
      @QueryParam("organization") @Nullable String organization) {
    var place = find(owner, organization);
    return JsonLines.of(mapper, inventory.of(place.organization(), place.drive(), folder));
  }

  private record Place(Organization organization, ObjectNode drive) {}

  private Place find(String owner, @Nullable String organization) {
    return candidates(owner, organization)
        .flatMap(
            candidate ->
                inventory.drive(candidate, owner).map(d -> new Place(candidate, d)).stream())
        .findFirst()
        .orElseThrow(() -> ControlProblem.notFound("drive of " + owner));
  }

  private Stream<Organization> candidates(String owner, @Nullable String organization) {
    if (organization != null) {
      return directory.find(organization).stream();
    }
    return owner.contains("@")
        ? directory.ofUser(owner).stream()
        : DemoOrganizations.ALL.stream().map(directory::find).flatMap(found -> found.stream());
  }
}
