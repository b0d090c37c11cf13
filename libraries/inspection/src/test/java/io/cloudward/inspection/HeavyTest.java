package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.inspect;
import static io.cloudward.inspection.Inspecting.names;
import static io.cloudward.inspection.Inspecting.part;
import static io.cloudward.inspection.Inspecting.reasons;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import io.cloudward.inspection.type.FileType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Formats that are parsed in a worker process. */
class HeavyTest {

  @Test
  void readsAPdf() throws Exception {
    var found = inspect(pdf("Card 4111 1111", false), "a.pdf");
    var root = found.root();

    assertThat(found.unscannable()).isEmpty();
    assertThat(visible(root)).contains("Card 4111 1111");
    assertThat(root.text().string(TextKind.PROPERTY)).contains("The title");
    assertThat(root.text().string(TextKind.SCRIPT)).contains("app.alert(1)");
    assertThat(root.traits()).contains(Trait.JAVASCRIPT, Trait.EMBEDDED_OBJECT);
    assertThat(root.links()).extracting(Link::target).contains("http://evil.example/");
    assertThat(names(found)).containsExactly("a.pdf", "eicar.com");
    assertThat(part(found, "0.0").size()).isEqualTo(68);
  }

  @Test
  void reportsAnEncryptedPdf() throws Exception {
    var found = inspect(pdf("secret", true), "a.pdf");

    assertThat(found.root().has(Trait.ENCRYPTED)).isTrue();
    assertThat(reasons(found)).containsExactly(UnscannableReason.ENCRYPTED);
  }

  @Test
  void reportsABrokenPdf() {
    var found = inspect(Samples.utf8("%PDF-1.7\n1 0 obj << /Type /Catalog"), "a.pdf");

    assertThat(reasons(found)).containsExactly(UnscannableReason.CORRUPT);
  }

  @Test
  void readsAWorkbook() throws IOException {
    var found = inspect(workbook(), "a.xls");

    assertThat(found.unscannable()).isEmpty();
    assertThat(found.root().type()).isEqualTo(FileType.XLS);
    assertThat(visible(found.root())).contains("numbers", "IBAN\tDE89 3704");
  }

  @Test
  void readsSlides() throws IOException {
    assertThat(visible(inspect(slides(), "a.ppt").root())).contains("The slide");
  }

  @Test
  void takesPackagesOutOfCompoundFiles() throws IOException {
    var found = inspect(olePackage(), "oleObject1.bin");

    assertThat(found.root().type()).isEqualTo(FileType.OLE_PACKAGE);
    assertThat(names(found)).contains("run.js");
    assertThat(part(found, "0.0").type()).isEqualTo(FileType.JAVASCRIPT);
  }

  @Test
  void readsAMessageOfOutlook() throws IOException {
    var found = inspect(outlook(), "a.msg");

    assertThat(found.root().type()).isEqualTo(FileType.MSG);
    assertThat(found.root().headers().subject()).isEqualTo("The subject");
    assertThat(found.parts().anyMatch(p -> visible(p).contains("The body"))).isTrue();
    assertThat(found.parts().filter(p -> p.name().label().equals("eicar.com")))
        .allMatch(p -> p.size() == 68)
        .hasSize(1);
  }

  @Test
  void opensWhatExcelOpensWithoutAskingAndReportsTheRest() throws Exception {
    var inner =
        Samples.zipOfText(
            "[Content_Types].xml",
            "<T/>",
            "xl/workbook.xml",
            "<x/>",
            "xl/worksheets/sheet1.xml",
            "<c t='str'><v>hidden behind</v></c>");

    var opened = inspect(encrypted(inner, "VelvetSweatshop"), "a.xlsx");
    var closed = inspect(encrypted(inner, "other"), "a.xlsx");

    assertThat(opened.parts().anyMatch(p -> visible(p).contains("hidden behind"))).isTrue();
    assertThat(closed.root().has(Trait.ENCRYPTED)).isTrue();
    assertThat(reasons(closed)).containsExactly(UnscannableReason.ENCRYPTED);
  }

  static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new HSSFWorkbook()) {
      var row = book.createSheet("numbers").createRow(0);
      row.createCell(0).setCellValue("IBAN");
      row.createCell(1).setCellValue("DE89 3704");
      book.write(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] slides() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var show = new HSLFSlideShow()) {
      show.createSlide().addTitle().setText("The slide");
      show.write(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] olePackage() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var object = new ByteArrayOutputStream();
      new Ole10Native("run.js", "run.js", "run.js", Samples.utf8("WScript.Echo(1)"))
          .writeOut(object);
      files.createDocument(
          new ByteArrayInputStream(object.toByteArray()), Ole10Native.OLE10_NATIVE);
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] outlook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var root = files.getRoot();
      stream(root, "__properties_version1.0", new byte[32]);
      stream(root, "__substg1.0_0037001F", utf16("The subject"));
      stream(root, "__substg1.0_1000001F", utf16("The body"));
      stream(root, "__substg1.0_0C1A001F", utf16("Ada"));
      var attachment = root.createDirectory("__attach_version1.0_#00000000");
      stream(attachment, "__properties_version1.0", new byte[8]);
      stream(attachment, "__substg1.0_3707001F", utf16("eicar.com"));
      stream(attachment, "__substg1.0_37010102", Samples.eicar());
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] encrypted(byte[] document, String password) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword(password);
      try (var out = encryptor.getDataStream(files)) {
        out.write(document);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] pdf(String text, boolean isEncrypted) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var stream = new PDPageContentStream(document, page)) {
        stream.beginText();
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        stream.newLineAtOffset(50, 700);
        stream.showText(text);
        stream.endText();
      }
      var link = new PDAnnotationLink();
      var action = new PDActionURI();
      action.setURI("http://evil.example/");
      link.setAction(action);
      page.getAnnotations().add(link);
      page.setAnnotations(java.util.List.of(link));
      document.getDocumentInformation().setTitle("The title");
      document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      embed(document);
      if (isEncrypted) {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static void embed(PDDocument document) throws IOException {
    var file = new PDComplexFileSpecification();
    file.setFile("eicar.com");
    file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(Samples.eicar())));
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of("eicar.com", file));
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static void stream(
      org.apache.poi.poifs.filesystem.DirectoryEntry directory, String name, byte[] bytes)
      throws IOException {
    directory.createDocument(name, new ByteArrayInputStream(bytes));
  }

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }
}
