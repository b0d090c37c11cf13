package io.cloudward.quarantine.content;

import io.cloudward.security.Permissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The bytes of an item, in an archive that only its password opens. */
@Path("/api/quarantine/items/{id}/content")
@RunOnVirtualThread
public class ContentResource {

  static final String PASSWORD_HEADER = "Archive-Password";

  private static final String ZIP = "application/zip";

  /** 96 bits, 16 characters. */
  private static final int PASSWORD_BYTES = 12;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final ContentAccess contents;

  ContentResource(ContentAccess contents) {
    this.contents = contents;
  }

  @GET
  @Produces(ZIP)
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "The bytes in a zip archive, encrypted with a password made for this answer")
  @APIResponse(
      responseCode = "200",
      description = "The archive; its password stands in a header and nowhere else",
      headers = @Header(name = PASSWORD_HEADER, schema = @Schema(implementation = String.class)),
      content =
          @Content(
              mediaType = ZIP,
              schema = @Schema(format = "binary", implementation = String.class)))
  public Response get(@PathParam("id") UUID id) {
    var bytes = new byte[PASSWORD_BYTES];
    RANDOM.nextBytes(bytes);
    var password = Base64.getUrlEncoder().encodeToString(bytes);
    return archive(id, password).header(PASSWORD_HEADER, password).build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(ZIP)
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "The bytes in a zip archive, encrypted with the caller's password")
  @APIResponse(
      responseCode = "200",
      description = "The archive",
      content =
          @Content(
              mediaType = ZIP,
              schema = @Schema(format = "binary", implementation = String.class)))
  public Response download(@PathParam("id") UUID id, @Valid @NotNull ArchiveRequest request) {
    return archive(id, request.password()).build();
  }

  private Response.ResponseBuilder archive(UUID id, String password) {
    var opened = contents.open(id, "item.download");
    StreamingOutput output =
        out -> {
          try (var content = opened.content()) {
            EncryptedArchive.write(out, opened.item(), content, password.toCharArray());
          }
        };
    return Response.ok(output, ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"");
  }
}
