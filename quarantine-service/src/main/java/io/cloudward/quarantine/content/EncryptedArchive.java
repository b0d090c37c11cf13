package io.cloudward.quarantine.content;

import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * A zip archive of one file, encrypted with AES-256 as WinZip does (APPNOTE.TXT 7.2.6, WinZip AES
 * AE-2), which common archivers open. Written as a stream: its size does not matter.
 */
final class EncryptedArchive {

  private static final int LONGEST_NAME = 100;

  private EncryptedArchive() {}

  static void write(OutputStream out, ItemDescription item, InputStream content, char[] password)
      throws IOException {
    try (var zip = new ZipOutputStream(out, password)) {
      zip.putNextEntry(parameters(name(item)));
      content.transferTo(zip);
      zip.closeEntry();
    }
  }

  /** A name that is harmless wherever the archive is opened. */
  static String name(ItemDescription item) {
    var name =
        item.title()
            .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\\\/:*?\"<>|]", "_")
            .replaceFirst("^[. ]+", "")
            .replaceFirst("[. ]+$", "");
    var kept = name.codePointCount(0, name.length()) > LONGEST_NAME ? shortened(name) : name;
    var known = kept.isEmpty() ? "item" : kept;
    return item.kind() == ItemKind.MESSAGE ? known + ".eml" : known;
  }

  /** The end stays: it holds the extension. */
  private static String shortened(String name) {
    var points = name.codePoints().toArray();
    return new String(points, points.length - LONGEST_NAME, LONGEST_NAME);
  }

  private static ZipParameters parameters(String name) {
    var parameters = new ZipParameters();
    parameters.setFileNameInZip(name);
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(EncryptionMethod.AES);
    parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    return parameters;
  }
}
