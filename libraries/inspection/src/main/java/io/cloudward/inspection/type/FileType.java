package io.cloudward.inspection.type;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A true file type: its family, its media type and the extensions it usually has. */
public enum FileType {
  DOC(Family.DOCUMENT, "application/msword", "doc dot wiz"),
  XLS(Family.DOCUMENT, "application/vnd.ms-excel", "xls xlt xla xlw"),
  PPT(Family.DOCUMENT, "application/vnd.ms-powerpoint", "ppt pps pot ppa"),
  DOCX(
      Family.DOCUMENT,
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx docm dotx dotm"),
  XLSX(
      Family.DOCUMENT,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "xlsx xlsm xltx xltm xlam"),
  XLSB(Family.DOCUMENT, "application/vnd.ms-excel.sheet.binary.macroenabled.12", "xlsb"),
  PPTX(
      Family.DOCUMENT,
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      "pptx pptm ppsx ppsm potx potm ppam"),
  VSDX(Family.DOCUMENT, "application/vnd.ms-visio.drawing", "vsdx vsdm"),
  VSD(Family.DOCUMENT, "application/vnd.visio", "vsd"),
  OOXML_ENCRYPTED(
      Family.DOCUMENT, "application/x-tika-ooxml-protected", "docx docm xlsx xlsm pptx pptm xlsb"),
  ODT(Family.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt ott"),
  ODS(Family.DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet", "ods ots"),
  ODP(Family.DOCUMENT, "application/vnd.oasis.opendocument.presentation", "odp otp"),
  RTF(Family.DOCUMENT, "application/rtf", "rtf doc"),
  PDF(Family.DOCUMENT, "application/pdf", "pdf"),
  ONENOTE(Family.DOCUMENT, "application/onenote", "one"),
  PUB(Family.DOCUMENT, "application/x-mspublisher", "pub"),
  EPUB(Family.DOCUMENT, "application/epub+zip", "epub"),
  POSTSCRIPT(Family.DOCUMENT, "application/postscript", "ps eps"),
  CHM(Family.DOCUMENT, "application/vnd.ms-htmlhelp", "chm"),
  ACCESS(Family.DOCUMENT, "application/x-msaccess", "mdb accdb"),
  MSG(Family.MESSAGE, "application/vnd.ms-outlook", "msg"),
  EML(Family.MESSAGE, "message/rfc822", "eml mht mhtml nws"),
  TNEF(Family.MESSAGE, "application/vnd.ms-tnef", "tnef"),
  PST(Family.MESSAGE, "application/vnd.ms-outlook-pst", "pst ost"),
  PLAIN_TEXT(Family.TEXT, "text/plain", "txt log text md ini cfg conf asc"),
  CSV(Family.TEXT, "text/csv", "csv tsv"),
  HTML(Family.TEXT, "text/html", "html htm xhtml shtml"),
  XML(Family.TEXT, "application/xml", "xml xsl xsd svgz"),
  SVG(Family.TEXT, "image/svg+xml", "svg"),
  JSON(Family.TEXT, "application/json", "json"),
  CALENDAR(Family.TEXT, "text/calendar", "ics"),
  VCARD(Family.TEXT, "text/vcard", "vcf"),
  INTERNET_SHORTCUT(Family.SCRIPT, "application/x-mswinurl", "url website"),
  JAVASCRIPT(Family.SCRIPT, "text/javascript", "js jse mjs"),
  VBSCRIPT(Family.SCRIPT, "text/vbscript", "vbs vbe"),
  POWERSHELL(Family.SCRIPT, "text/x-powershell", "ps1 psm1 psd1"),
  BATCH(Family.SCRIPT, "application/x-bat", "bat cmd"),
  WINDOWS_SCRIPT(Family.SCRIPT, "application/x-windows-script", "wsf wsh wsc sct hta"),
  SHELL_SCRIPT(Family.SCRIPT, "text/x-shellscript", "sh bash py pl rb"),
  REGISTRY(Family.SCRIPT, "text/x-ms-regedit", "reg inf"),
  WINDOWS_PROGRAM(
      Family.EXECUTABLE,
      "application/vnd.microsoft.portable-executable",
      "exe dll scr com cpl ocx sys pif drv efi"),
  DOS_PROGRAM(Family.EXECUTABLE, "application/x-dosexec", "exe com"),
  ELF(Family.EXECUTABLE, "application/x-elf", "so o elf"),
  MACH_O(Family.EXECUTABLE, "application/x-mach-binary", "dylib bundle"),
  JAVA_CLASS(Family.EXECUTABLE, "application/java-vm", "class"),
  JAR(Family.EXECUTABLE, "application/java-archive", "jar war ear"),
  APK(Family.EXECUTABLE, "application/vnd.android.package-archive", "apk"),
  APPX(Family.EXECUTABLE, "application/appx", "appx msix appxbundle msixbundle"),
  MSI(Family.EXECUTABLE, "application/x-msi", "msi msp mst"),
  SHORTCUT(Family.EXECUTABLE, "application/x-ms-shortcut", "lnk"),
  WEB_ASSEMBLY(Family.EXECUTABLE, "application/wasm", "wasm"),
  FLASH(Family.EXECUTABLE, "application/x-shockwave-flash", "swf"),
  ZIP(Family.ARCHIVE, "application/zip", "zip zipx"),
  SEVEN_ZIP(Family.ARCHIVE, "application/x-7z-compressed", "7z"),
  RAR(Family.ARCHIVE, "application/vnd.rar", "rar r00"),
  RAR5(Family.ARCHIVE, "application/vnd.rar", "rar"),
  TAR(Family.ARCHIVE, "application/x-tar", "tar"),
  GZIP(Family.ARCHIVE, "application/gzip", "gz tgz svgz"),
  BZIP2(Family.ARCHIVE, "application/x-bzip2", "bz2 tbz2 tbz"),
  XZ(Family.ARCHIVE, "application/x-xz", "xz txz"),
  LZMA(Family.ARCHIVE, "application/x-lzma", "lzma"),
  ZSTD(Family.ARCHIVE, "application/zstd", "zst"),
  LZ4(Family.ARCHIVE, "application/x-lz4", "lz4"),
  COMPRESS(Family.ARCHIVE, "application/x-compress", "z"),
  CAB(Family.ARCHIVE, "application/vnd.ms-cab-compressed", "cab"),
  ARJ(Family.ARCHIVE, "application/x-arj", "arj"),
  ACE(Family.ARCHIVE, "application/x-ace-compressed", "ace"),
  LZH(Family.ARCHIVE, "application/x-lzh-compressed", "lzh lha"),
  CPIO(Family.ARCHIVE, "application/x-cpio", "cpio"),
  AR(Family.ARCHIVE, "application/x-archive", "a deb"),
  ISO(Family.DISK_IMAGE, "application/x-iso9660-image", "iso img udf"),
  VHD(Family.DISK_IMAGE, "application/x-vhd", "vhd"),
  VHDX(Family.DISK_IMAGE, "application/x-vhdx", "vhdx"),
  DMG(Family.DISK_IMAGE, "application/x-apple-diskimage", "dmg"),
  PNG(Family.IMAGE, "image/png", "png"),
  JPEG(Family.IMAGE, "image/jpeg", "jpg jpeg jpe jfif"),
  GIF(Family.IMAGE, "image/gif", "gif"),
  BMP(Family.IMAGE, "image/bmp", "bmp dib"),
  TIFF(Family.IMAGE, "image/tiff", "tif tiff"),
  WEBP(Family.IMAGE, "image/webp", "webp"),
  HEIF(Family.IMAGE, "image/heif", "heic heif avif"),
  ICO(Family.IMAGE, "image/x-icon", "ico cur"),
  EMF(Family.IMAGE, "image/emf", "emf"),
  WMF(Family.IMAGE, "image/wmf", "wmf"),
  PSD(Family.IMAGE, "image/vnd.adobe.photoshop", "psd"),
  DWG(Family.IMAGE, "image/vnd.dwg", "dwg"),
  MP3(Family.AUDIO_VIDEO, "audio/mpeg", "mp3"),
  MP4(Family.AUDIO_VIDEO, "video/mp4", "mp4 m4a m4v mov 3gp"),
  AVI(Family.AUDIO_VIDEO, "video/x-msvideo", "avi"),
  WAV(Family.AUDIO_VIDEO, "audio/vnd.wave", "wav"),
  OGG(Family.AUDIO_VIDEO, "application/ogg", "ogg oga ogv opus"),
  FLAC(Family.AUDIO_VIDEO, "audio/flac", "flac"),
  MATROSKA(Family.AUDIO_VIDEO, "video/x-matroska", "mkv webm"),
  ASF(Family.AUDIO_VIDEO, "video/x-ms-asf", "wmv wma asf"),
  SQLITE(Family.OTHER, "application/vnd.sqlite3", "sqlite"),
  PGP(Family.OTHER, "application/pgp-encrypted", "pgp gpg"),
  PKCS7(Family.OTHER, "application/pkcs7-mime", "p7m p7s p7b"),
  CERTIFICATE(Family.OTHER, "application/x-x509-ca-cert", "pem crt cer key"),
  FONT(Family.OTHER, "font/sfnt", "ttf otf woff woff2"),
  OLE_PACKAGE(Family.OTHER, "application/x-ole-package", ""),
  OLE(Family.OTHER, "application/x-ole-storage", ""),
  EMPTY(Family.OTHER, "application/x-empty", ""),
  UNKNOWN(Family.OTHER, "application/octet-stream", "");

  private final Family family;
  private final String mediaType;
  private final Set<String> extensions;

  FileType(Family family, String mediaType, String extensions) {
    this.family = family;
    this.mediaType = mediaType;
    this.extensions = Set.copyOf(Arrays.asList(extensions.split(" ")));
  }

  public Family family() {
    return family;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Usual extensions, in lower case, without dot. */
  public Set<String> extensions() {
    return extensions;
  }

  /** The first type that usually has this extension. */
  public static Optional<FileType> byExtension(String extension) {
    var lower = extension.toLowerCase(Locale.ROOT);
    return lower.isEmpty()
        ? Optional.empty()
        : Arrays.stream(values()).filter(type -> type.extensions.contains(lower)).findFirst();
  }
}
