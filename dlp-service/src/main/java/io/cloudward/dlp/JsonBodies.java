package io.cloudward.dlp;

import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Bounds JSON documents. This service takes contents of 160 MiB to scan them; a document that is
 * read into objects has to be much smaller.
 */
@Provider
class JsonBodies implements ContainerRequestFilter {

  private static final int LONGEST = 2 << 20;
  private static final String SCANS = "/api/dlp/scans";

  @Override
  public void filter(ContainerRequestContext call) throws IOException {
    var type = call.getMediaType();
    if (type == null
        || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE)
        || call.getUriInfo().getPath().startsWith(SCANS)) {
      return;
    }
    byte[] body = call.getEntityStream().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw Problems.of(
          "too-large", 413, "The document is too large", "It may have at most 2 MiB.");
    }
    call.setEntityStream(new ByteArrayInputStream(body));
  }
}
