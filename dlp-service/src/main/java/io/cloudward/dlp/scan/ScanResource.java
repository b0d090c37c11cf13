package io.cloudward.dlp.scan;

import io.cloudward.dlp.engine.Submission;
import io.cloudward.security.Permissions;
import io.cloudward.web.body.LargeBody;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Searches a text, a message or a file, and stores nothing. */
@Path("/api/dlp/scans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@LargeBody
public class ScanResource {

  private static final String MESSAGE = "message/rfc822";

  private final ContentScan scan;

  ScanResource(ContentScan scan) {
    this.scan = scan;
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @RolesAllowed(Permissions.DLP_VIEW)
  @Operation(
      operationId = "scanContent",
      summary = "Says what DLP finds in a text, a message or a file",
      description =
          "A text (text/plain, any charset), a raw message (message/rfc822), a file as the whole"
              + " body (application/octet-stream) or as the part file of a form. All identifiers"
              + " and templates of the tenant are looked for. Nothing is stored; what is found is"
              + " answered masked.")
  public ScanResponse text(
      @BeanParam ScanOptionsQuery query,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.TEXT_PLAIN,
                    schema = @Schema(implementation = String.class))
              })
          InputStream body) {
    var charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8");
    return scan.text(body, charset, query);
  }

  @POST
  @Consumes({MESSAGE, MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
  @RolesAllowed(Permissions.DLP_VIEW)
  @Operation(hidden = true)
  public ScanResponse body(
      @BeanParam ScanOptionsQuery query,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      InputStream body) {
    return scan.body(body, type.toString(), query);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Permissions.DLP_VIEW)
  @Operation(hidden = true)
  public ScanResponse form(
      @BeanParam ScanOptionsQuery query, @RestForm(FileUpload.ALL) List<FileUpload> files) {
    if (files.size() != 1) {
      throw Problems.invalid("file", "must be one file");
    }
    var file = files.getFirst();
    var type = Objects.requireNonNullElse(file.contentType(), "");
    return scan.file(new Submission(file.uploadedFile(), file.fileName(), type), query);
  }
}
