package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.inspect;
import static io.cloudward.inspection.Inspecting.part;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class MacroTest {

  @Test
  void readsMacrosAndTellsWhetherTheyRunByThemselves() throws IOException {
    var auto =
        inspect(document("Private Sub Document_Open()\r\nShell \"calc\"\r\nEnd Sub"), "a.docm");
    var called = inspect(document("Sub Total()\r\nEnd Sub"), "b.docm");

    assertThat(auto.root().traits()).contains(Trait.MACRO, Trait.AUTO_RUN_MACRO);
    assertThat(part(auto, "0.0").text().string(TextKind.SCRIPT)).contains("Shell \"calc\"");
    assertThat(called.root().traits()).contains(Trait.MACRO).doesNotContain(Trait.AUTO_RUN_MACRO);
    assertThat(auto.unscannable()).isEmpty();
  }

  @Test
  void noticesMacroSheetsOfExcel4() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      book.createSheet("Macro1");
      book.write(bytes);
    }
    var workbook = bytes.toByteArray();
    var sheet = new byte[] {0x06, 0x00, 'M', 'a', 'c', 'r', 'o', '1'};
    workbook[indexOf(workbook, sheet) - 1] = 1;

    assertThat(inspect(workbook, "a.xls").root().traits())
        .contains(Trait.MACRO, Trait.EXCEL4_MACRO);
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    return new String(bytes, StandardCharsets.ISO_8859_1)
        .indexOf(new String(wanted, StandardCharsets.ISO_8859_1));
  }

  private static byte[] document(String source) throws IOException {
    return Samples.zip(
        Map.of(
            "[Content_Types].xml",
            Samples.utf8("<T/>"),
            "word/document.xml",
            Samples.utf8("<w:t>x</w:t>"),
            "word/vbaProject.bin",
            project(source)));
  }

  /** A project with one module ([MS-OVBA] 2.3.4). */
  static byte[] project(String source) throws IOException {
    var name = "Module1";
    var dir = new ByteArrayOutputStream();
    little(dir, 0x1A, 2);
    little(dir, name.length(), 4);
    dir.writeBytes(Samples.utf8(name));
    little(dir, 0x32, 2);
    little(dir, 2 * name.length(), 4);
    dir.writeBytes(name.getBytes(StandardCharsets.UTF_16LE));
    little(dir, 0x31, 2);
    little(dir, 4, 4);
    little(dir, 0, 4);
    little(dir, 0x10, 2);
    little(dir, 0, 4);
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var vba = files.getRoot().createDirectory("VBA");
      vba.createDocument("dir", new ByteArrayInputStream(compressed(dir.toByteArray())));
      vba.createDocument(name, new ByteArrayInputStream(compressed(Samples.utf8(source))));
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  /** The compressed form ([MS-OVBA] 2.4.1) of what fits into a chunk, by literals alone. */
  private static byte[] compressed(byte[] content) {
    var tokens = new ByteArrayOutputStream();
    for (int i = 0; i < content.length; i++) {
      if (i % 8 == 0) {
        tokens.write(0);
      }
      tokens.write(content[i]);
    }
    var out = new ByteArrayOutputStream();
    out.write(1);
    little(out, 0xB000 | tokens.size() + 2 - 3, 2);
    out.writeBytes(tokens.toByteArray());
    return out.toByteArray();
  }

  private static void little(ByteArrayOutputStream out, int value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(value >>> 8 * i);
    }
  }
}
