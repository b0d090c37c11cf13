package io.cloudward.inspection.type;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.cloudward.inspection.container.OleDirectory;
import io.cloudward.inspection.container.ZipBytes;
import io.cloudward.inspection.container.ZipDirectory;
import io.cloudward.inspection.container.ZipMember;
import io.cloudward.inspection.content.Content;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Types that only the directory of their container tells. */
final class ContainerTypes {

  private static final int MOST_ENTRIES = 4096;
  private static final int LONGEST_TYPE = 64 * 1024;
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final String MSI_CLASS = "84100c0000000000c000000000000046";
  private static final String MSP_CLASS = "86100c0000000000c000000000000046";

  private static final Map<String, FileType> OLE_STREAMS =
      Map.ofEntries(
          Map.entry("EncryptedPackage", FileType.OOXML_ENCRYPTED),
          Map.entry("__properties_version1.0", FileType.MSG),
          Map.entry("WordDocument", FileType.DOC),
          Map.entry("Workbook", FileType.XLS),
          Map.entry("Book", FileType.XLS),
          Map.entry("PowerPoint Document", FileType.PPT),
          Map.entry("VisioDocument", FileType.VSD),
          Map.entry("Quill", FileType.PUB),
          Map.entry("\u0001Ole10Native", FileType.OLE_PACKAGE));

  private ContainerTypes() {}

  static FileType ofOle(Content content) {
    var directory = OleDirectory.read(content.buffer());
    if (directory.rootClass().equals(MSI_CLASS) || directory.rootClass().equals(MSP_CLASS)) {
      return FileType.MSI;
    }
    // A message holds others' streams in its attachments: its own mark comes first in rank.
    for (var mark : new String[] {"EncryptedPackage", "__properties_version1.0"}) {
      if (directory.names().contains(mark)) {
        return OLE_STREAMS.getOrDefault(mark, FileType.OLE);
      }
    }
    return directory.names().stream()
        .filter(OLE_STREAMS::containsKey)
        .findFirst()
        .map(name -> OLE_STREAMS.getOrDefault(name, FileType.OLE))
        .orElse(FileType.OLE);
  }

  static FileType ofZip(Content content) {
    var members = ZipDirectory.read(content.buffer(), MOST_ENTRIES).members();
    var names = members.stream().map(ZipMember::name).collect(Collectors.toSet());
    if (names.contains("mimetype")) {
      var type = ofMediaType(content, members);
      if (type != FileType.ZIP) {
        return type;
      }
    }
    if (names.contains("AndroidManifest.xml")) {
      return FileType.APK;
    }
    if (names.contains("AppxManifest.xml")
        || names.contains("AppxMetadata/AppxBundleManifest.xml")) {
      return FileType.APPX;
    }
    if (names.contains("[Content_Types].xml")) {
      return ofParts(names);
    }
    return names.contains("META-INF/MANIFEST.MF") ? FileType.JAR : FileType.ZIP;
  }

  private static FileType ofParts(Set<String> names) {
    if (names.contains("xl/workbook.bin")) {
      return FileType.XLSB;
    }
    for (var name : names) {
      if (name.startsWith("word/")) {
        return FileType.DOCX;
      }
      if (name.startsWith("xl/")) {
        return FileType.XLSX;
      }
      if (name.startsWith("ppt/")) {
        return FileType.PPTX;
      }
      if (name.startsWith("visio/")) {
        return FileType.VSDX;
      }
    }
    return FileType.ZIP;
  }

  /** OpenDocument and EPUB name their type in the entry {@code mimetype}. */
  private static FileType ofMediaType(Content content, List<ZipMember> members) {
    var member =
        members.stream().filter(m -> m.name().equals("mimetype")).findFirst().orElseThrow();
    String type;
    try (var bytes = new ZipBytes(content)) {
      type = new String(bytes.read(member, LONGEST_TYPE), ISO_8859_1);
    } catch (IOException e) {
      // Whatever it says cannot be read by others either.
      return FileType.ZIP;
    }
    if (type.contains("epub+zip")) {
      return FileType.EPUB;
    }
    int kind = type.indexOf(OPEN_DOCUMENT) + OPEN_DOCUMENT.length();
    if (kind < OPEN_DOCUMENT.length()) {
      return FileType.ZIP;
    }
    return type.startsWith("spreadsheet", kind)
        ? FileType.ODS
        : type.startsWith("presentation", kind) ? FileType.ODP : FileType.ODT;
  }
}
