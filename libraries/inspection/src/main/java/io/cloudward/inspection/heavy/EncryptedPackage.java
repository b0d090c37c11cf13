package io.cloudward.inspection.heavy;

import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An office document under a password ([MS-OFFCRYPTO]). The password that Excel uses when nobody
 * chose one is tried, because malware hides behind it and Excel opens it without asking.
 */
final class EncryptedPackage {

  private EncryptedPackage() {}

  static void open(POIFSFileSystem files, PartSink sink) throws IOException {
    if (!files.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
      return;
    }
    try {
      var decryptor = Decryptor.getInstance(new EncryptionInfo(files));
      if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        try (var bytes = decryptor.getDataStream(files)) {
          sink.child(ChildPart.named(PartKind.EMBEDDED, ""), bytes);
        }
        return;
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      sink.unscannable(UnscannableReason.CORRUPT);
    }
    sink.trait(Trait.ENCRYPTED);
    sink.unscannable(UnscannableReason.ENCRYPTED);
  }
}
