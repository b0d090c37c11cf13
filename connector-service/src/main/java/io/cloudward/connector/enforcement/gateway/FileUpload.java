package io.cloudward.connector.enforcement.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.enforcement.file.FileContent;
import io.cloudward.connector.graph.GraphWrite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Sends files: small ones at once, larger ones in ranges. */
final class FileUpload {

  /** The most that any version of Graph takes at once (documentation, "Upload small files"). */
  private static final long SMALL = 4L * 1024 * 1024;

  /** Ranges are multiples of 320 KiB below 60 MiB (documentation, "createUploadSession"). */
  private static final int RANGE = 16 * 320 * 1024;

  private static final String BYTES = "application/octet-stream";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Lines lines;

  FileUpload(Lines lines) {
    this.lines = lines;
  }

  /** The file's new content, if it still has that eTag. */
  JsonNode replace(String item, String eTag, FileContent content) {
    return content.size() <= SMALL
        ? lines.send(GraphWrite.put(item + "/content", BYTES, body(content), eTag))
        : inRanges(item + "/createUploadSession", "replace", eTag, content);
  }

  /** A new file; its name must be free. */
  JsonNode create(String item, FileContent content) {
    return content.size() <= SMALL
        ? lines.send(
            GraphWrite.put(
                item + "/content?@microsoft.graph.conflictBehavior=fail",
                BYTES,
                body(content),
                null))
        : inRanges(item + "/createUploadSession", "fail", null, content);
  }

  private static Supplier<BodyPublisher> body(FileContent content) {
    return () ->
        BodyPublishers.fromPublisher(
            BodyPublishers.ofInputStream(
                () -> {
                  try {
                    return content.open();
                  } catch (IOException e) {
                    throw new UncheckedIOException(e);
                  }
                }),
            content.size());
  }

  private JsonNode inRanges(
      String path, String onConflict, @Nullable String eTag, FileContent content) {
    var options = JSON.createObjectNode();
    options.putObject("item").put("@microsoft.graph.conflictBehavior", onConflict);
    var session =
        lines.send(
            new GraphWrite(
                "POST",
                path,
                "application/json",
                () -> BodyPublishers.ofString(options.toString(), StandardCharsets.UTF_8),
                eTag,
                true));
    return send(session.path("uploadUrl").asText(), content);
  }

  private JsonNode send(String uploadUrl, FileContent content) {
    JsonNode answer = JSON.missingNode();
    try (var bytes = content.open()) {
      for (long first = 0; first < content.size(); ) {
        var range = bytes.readNBytes(RANGE);
        long next = first + range.length;
        var label = "bytes " + first + "-" + (next - 1) + "/" + content.size();
        answer = lines.upload().sendRange(uploadUrl, range, label, lines.access());
        first = next;
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
