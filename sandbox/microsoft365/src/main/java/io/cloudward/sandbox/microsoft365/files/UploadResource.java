package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Upload sessions, by address alone. Rules from Graph's page on them: pieces come in order, are
 * smaller than 60 MiB and, but for the last, multiples of 320 KiB; one that came already is refused
 * with 416.
 */
@Path("/uploads/{token}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class UploadResource {
  private static final Pattern RANGE = Pattern.compile("bytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})");
  private static final long UNIT = 327_680;
  private static final long LARGEST_PIECE = 60L << 20;

  private final Uploads uploads;
  private final Placement placement;
  private final ItemView view;

  UploadResource(Uploads uploads, Placement placement, ItemView view) {
    this.uploads = uploads;
    this.placement = placement;
    this.view = view;
  }

  /** Which bytes are still expected. */
  @GET
  public Response status(@PathParam("token") String token) {
    return answered(() -> Response.ok(state(uploads.require(token))).build());
  }

  /** Gives up. */
  @DELETE
  public Response cancel(@PathParam("token") String token) {
    return answered(
        () -> {
          uploads.end(uploads.require(token), false);
          return Response.noContent().build();
        });
  }

  /** Takes a piece; with the last one the file is there. */
  @PUT
  public Response take(
      @PathParam("token") String token,
      @HeaderParam("Content-Range") @Nullable String range,
      byte[] piece) {
    return answered(() -> take(uploads.require(token), range, piece));
  }

  private Response take(Uploads.Session session, @Nullable String range, byte[] piece) {
    synchronized (session) {
      var parts = RANGE.matcher(range == null ? "" : range);
      if (!parts.matches()) {
        throw FileErrors.invalid("The Content-Range header is missing or malformed.");
      }
      var start = Long.parseLong(parts.group(1));
      var end = Long.parseLong(parts.group(2)) + 1;
      var total = Long.parseLong(parts.group(3));
      var here = session.drive().shelf().size(session.token());
      refuseUnfit(start, end, total, piece.length);
      if (start != here) {
        throw new GraphError(416, "invalidRange", "The range overlaps or leaves out bytes.");
      }
      session.drive().shelf().extend(session.token(), piece);
      return end < total ? Response.accepted(state(session)).build() : finish(session);
    }
  }

  private static void refuseUnfit(long start, long end, long total, int length) {
    var isLast = end == total;
    if (end - start != length
        || end > total
        || length >= LARGEST_PIECE
        || (!isLast && length % UNIT != 0)) {
      throw FileErrors.invalid(
          "The declared range does not fit the piece or the rules for pieces.");
    }
  }

  private Response finish(Uploads.Session session) {
    var drive = session.drive();
    var isNew = uploads.find(drive, session.target().segment()).isEmpty();
    var content = FileContent.measure(drive.shelf(), session.token());
    var call = session.call();
    var wish = ItemRoutes.wish(call);
    var file = placement.put(drive, wish, session.target(), content, session.times());
    uploads.end(session, true);
    var shown = view.show(call, drive, file, List.of());
    return Response.status(isNew ? 201 : 200).entity(shown).build();
  }

  private static ObjectNode state(Uploads.Session session) {
    var state = JsonNodeFactory.instance.objectNode();
    state.put("expirationDateTime", session.ends().toString());
    state.putArray("nextExpectedRanges").add(session.drive().shelf().size(session.token()) + "-");
    return state;
  }

  private interface Work {
    Response run();
  }

  private static Response answered(Work work) {
    try {
      return work.run();
    } catch (GraphError e) {
      var body = JsonNodeFactory.instance.objectNode();
      body.putObject("error").put("code", e.code()).put("message", e.text());
      return Response.status(e.status()).entity(body).build();
    }
  }
}
