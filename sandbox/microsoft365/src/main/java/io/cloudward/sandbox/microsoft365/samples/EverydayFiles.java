package io.cloudward.sandbox.microsoft365.samples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that everybody seems to have. */
public final class EverydayFiles {
  private EverydayFiles() {}

  /** Contents by path. */
  public static Map<String, byte[]> all() {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("Notes/Team meeting.txt", bytes(EverydayText.notes("the team meeting")));
    files.put("Reports/Visits by month.csv", bytes(EverydayText.table()));
    files.put(
        "Reports/Annual report.docx",
        WordDocument.of(
            List.of(
                "Annual report",
                "The year was busier than the last one; the costs stayed within the budget.",
                "The new building opens in autumn.")));
    files.put("Welcome.md", bytes("# Welcome\n\nPlease put what everybody needs into Reports.\n"));
    return files;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
