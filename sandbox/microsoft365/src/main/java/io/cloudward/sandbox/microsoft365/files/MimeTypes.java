package io.cloudward.sandbox.microsoft365.files;

import java.util.Locale;
import java.util.Map;

/** Types of office files, which the Java library does not know by name. */
final class MimeTypes {
  private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
  private static final Map<String, String> TYPES =
      Map.of(
          "docx", OPEN_XML + "wordprocessingml.document",
          "xlsx", OPEN_XML + "spreadsheetml.sheet",
          "pptx", OPEN_XML + "presentationml.presentation",
          "docm", "application/vnd.ms-word.document.macroEnabled.12",
          "xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12",
          "doc", "application/msword",
          "xls", "application/vnd.ms-excel",
          "csv", "text/csv",
          "md", "text/markdown",
          "eml", "message/rfc822");

  private MimeTypes() {}

  static String ofOffice(String name) {
    var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, "application/octet-stream");
  }
}
