package io.cloudward.sandbox.microsoft365.files;

import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Contents by address alone, whole or from some byte on. */
@Path("/downloads/{token}")
@RunOnVirtualThread
public class DownloadResource {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{1,18})?");

  private final DownloadLinks links;
  private final DriveStores drives;
  private final Directory directory;
  private final Faults faults;

  DownloadResource(DownloadLinks links, DriveStores drives, Directory directory, Faults faults) {
    this.links = links;
    this.drives = drives;
    this.directory = directory;
    this.faults = faults;
  }

  /** Sends the content. */
  @GET
  public Response download(
      @PathParam("token") String token,
      @HeaderParam("Range") @Nullable String range,
      @HeaderParam("Authorization") @Nullable String authorization) {
    var target = links.read(token);
    if (target.isEmpty()) {
      return Response.status(401).build();
    }
    var organizationId = target.get().organizationId();
    if (authorization != null
        && faults.strikes(Fault.STRICT_DOWNLOADS, organizationId, "").isPresent()) {
      return Response.status(401).build();
    }
    var found =
        directory
            .find(organizationId)
            .flatMap(
                organization ->
                    organization
                        .objects(Kind.DRIVE)
                        .find(target.get().driveId())
                        .map(drive -> drives.of(organization, drive)));
    return found
        .map(drive -> send(drive, target.get(), range))
        .orElseGet(() -> Response.status(404).build());
  }

  private static Response send(
      DriveStore drive, DownloadLinks.Target target, @Nullable String range) {
    var size = drive.shelf().size(target.content());
    var wanted = RANGE.matcher(range == null ? "" : range);
    var start = wanted.matches() ? Long.parseLong(wanted.group(1)) : 0;
    if (start > 0 && start >= size) {
      return Response.status(416).header("Content-Range", "bytes */" + size).build();
    }
    var last = wanted.matches() && wanted.group(2) != null ? Long.parseLong(wanted.group(2)) : size;
    var end = Math.min(last + 1, size);
    StreamingOutput body =
        output -> {
          try (var content = drive.shelf().open(target.content(), start)) {
            copy(content, output, end - start);
          }
        };
    var response =
        Response.status(wanted.matches() ? 206 : 200)
            .entity(body)
            .header("Content-Length", end - start)
            .header("Content-Type", ItemView.mimeType(target.name()))
            .header("Accept-Ranges", "bytes");
    if (wanted.matches()) {
      response.header("Content-Range", "bytes " + start + "-" + (end - 1) + "/" + size);
    }
    return response.build();
  }

  private static void copy(InputStream from, OutputStream to, long count) throws IOException {
    var piece = new byte[65_536];
    var left = count;
    while (left > 0) {
      var read = from.read(piece, 0, (int) Math.min(piece.length, left));
      if (read < 0) {
        return;
      }
      to.write(piece, 0, read);
      left -= read;
    }
  }
}
