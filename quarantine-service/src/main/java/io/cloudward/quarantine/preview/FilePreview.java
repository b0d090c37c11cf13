package io.cloudward.quarantine.preview;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The beginning of a file that is plain text; of others nothing is shown. */
final class FilePreview {

  private static final int LONGEST_TEXT = 256 * 1024;

  /** A character cut in two at the end is no reason to doubt the rest. */
  private static final int LONGEST_CHARACTER = 4;

  private FilePreview() {}

  static PreviewResponse of(InputStream content) throws IOException {
    var bytes = content.readNBytes(LONGEST_TEXT);
    var isLonger = content.read() >= 0;
    return new PreviewResponse(
        List.of(), text(bytes, isLonger), null, List.of(), List.of(), isLonger);
  }

  private static @Nullable String text(byte[] bytes, boolean isLonger) {
    for (int end = bytes.length; end >= bytes.length - LONGEST_CHARACTER && end >= 0; end--) {
      try {
        var text =
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, 0, end))
                .toString();
        return text.indexOf('\0') < 0 ? Defanged.text(text) : null;
      } catch (CharacterCodingException e) {
        if (!isLonger) {
          return null;
        }
      }
    }
    return null;
  }
}
