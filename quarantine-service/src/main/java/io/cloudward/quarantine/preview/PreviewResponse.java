package io.cloudward.quarantine.preview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What can be shown of an item.
 *
 * @param headers of the message, decoded, in order
 * @param text plain text, its addresses defanged
 * @param html fragment of HTML that loads and runs nothing and links nowhere
 * @param links where links of the HTML led, defanged
 * @param attachments what is attached to the message
 * @param truncated whether something was left out because there is too much of it
 */
@Schema(name = "QuarantinePreview")
public record PreviewResponse(
    List<Header> headers,
    @Nullable String text,
    @Nullable String html,
    List<String> links,
    List<Attachment> attachments,
    boolean truncated) {

  public PreviewResponse {
    headers = List.copyOf(headers);
    links = List.copyOf(links);
    attachments = List.copyOf(attachments);
  }

  /** A field of the header. */
  @Schema(name = "PreviewHeader")
  public record Header(String name, String value) {}

  /**
   * Something attached to a message.
   *
   * @param name as the message calls it
   * @param type as the message declares it
   * @param size in bytes
   */
  @Schema(name = "PreviewAttachment")
  public record Attachment(String name, String type, long size) {}
}
