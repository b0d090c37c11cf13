package io.cloudward.log.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.log.query.Parameters;
import io.cloudward.log.timeline.TimelineEntryResponse;
import io.cloudward.log.timeline.TimelineFilter;
import io.cloudward.log.timeline.TimelineSearch;
import io.cloudward.security.Permissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The log as a file. */
@Path("/api/logs/exports")
@RunOnVirtualThread
public class ExportResource {

  private static final int BATCH = 1000;

  private final TimelineSearch search;
  private final ObjectMapper json;

  ExportResource(TimelineSearch search, ObjectMapper json) {
    this.search = search;
    this.json = json;
  }

  @GET
  @Produces({"text/csv", "application/jsonl"})
  @RolesAllowed(Permissions.LOGS_VIEW)
  @Operation(summary = "All entries that the filters mean, newest first, as a file")
  @APIResponse(
      responseCode = "200",
      description = "The file, streamed",
      content = {
        @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
        @Content(mediaType = "application/jsonl", schema = @Schema(implementation = String.class))
      })
  public Response get(
      @QueryParam("format")
          @Parameter(
              description = "CSV if missing",
              schema = @Schema(implementation = ExportFormat.class))
          @Nullable String format,
      @BeanParam TimelineFilter filter) {
    var wanted = Parameters.constant("format", format, ExportFormat.class).orElse(ExportFormat.CSV);
    var first = search.after(filter, null, BATCH);
    StreamingOutput output = out -> write(out, wanted, filter, first);
    return Response.ok(output, wanted.mediaType)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"cloudward-log." + wanted.extension + "\"")
        .build();
  }

  private void write(
      OutputStream out,
      ExportFormat format,
      TimelineFilter filter,
      List<TimelineEntryResponse> first)
      throws IOException {
    if (format == ExportFormat.CSV) {
      out.write(CsvLine.HEADER.getBytes(StandardCharsets.UTF_8));
    }
    for (var batch = first; !batch.isEmpty(); ) {
      for (var entry : batch) {
        out.write(line(format, entry));
      }
      batch = batch.size() < BATCH ? List.of() : search.after(filter, batch.getLast(), BATCH);
    }
  }

  private byte[] line(ExportFormat format, TimelineEntryResponse entry) throws IOException {
    return switch (format) {
      case CSV -> CsvLine.of(entry).getBytes(StandardCharsets.UTF_8);
      case JSONL -> (json.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    };
  }
}
