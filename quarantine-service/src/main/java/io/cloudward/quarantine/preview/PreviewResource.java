package io.cloudward.quarantine.preview;

import io.cloudward.contracts.item.ItemKind;
import io.cloudward.quarantine.QuarantineProblems;
import io.cloudward.quarantine.content.ContentAccess;
import io.cloudward.security.Permissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;

/** Looking at an item without being harmed. */
@Path("/api/quarantine/items/{id}/preview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PreviewResource {

  private static final Logger LOG = Logger.getLogger(PreviewResource.class);

  private final ContentAccess contents;

  PreviewResource(ContentAccess contents) {
    this.contents = contents;
  }

  @GET
  @RolesAllowed(Permissions.QUARANTINE_MANAGE)
  @Operation(summary = "Header, text, harmless HTML and attachments; who looked is recorded")
  public PreviewResponse get(@PathParam("id") UUID id) {
    var opened = contents.open(id, "item.preview");
    try (var content = opened.content()) {
      return opened.item().kind() == ItemKind.MESSAGE
          ? MessagePreview.of(content)
          : FilePreview.of(content);
    } catch (IOException e) {
      LOG.errorf("content of item %s cannot be read: %s", id, e.getClass().getName());
      throw QuarantineProblems.noContent();
    }
  }
}
