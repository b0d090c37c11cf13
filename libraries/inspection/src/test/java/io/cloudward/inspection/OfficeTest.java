package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.inspect;
import static io.cloudward.inspection.Inspecting.names;
import static io.cloudward.inspection.Inspecting.part;
import static io.cloudward.inspection.Inspecting.reasons;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.text.TextKind;
import io.cloudward.inspection.type.FileType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfficeTest {

  private static final String RELS =
      "<Relationships><Relationship Id='r1' Type='http://x/relationships/%s' Target='%s'"
          + " TargetMode='External'/></Relationships>";

  @Test
  void readsADocumentOfWord() {
    var found =
        inspect(
            Samples.zipOfText(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<?xml version=\"1.0\"?><w:document><w:body><w:p><w:r><w:t>Card 4111</w:t></w:r>"
                    + "<w:r><w:t xml:space='preserve'> 1111 &amp; &#8364;</w:t></w:r></w:p>"
                    + "<w:p><w:del><w:delText>gone</w:delText></w:del></w:p><w:tbl><w:tr><w:tc><w:p>"
                    + "<w:t>a</w:t></w:p></w:tc><w:tc><w:p><w:t>b</w:t></w:p></w:tc></w:tr></w:tbl>"
                    + "<w:hyperlink r:id=\"r1\"><w:t>www.bank.example</w:t></w:hyperlink>"
                    + "<w:instrText>DDEAUTO c:\\\\cmd \"/c calc\"</w:instrText></w:body></w:document>",
                "word/_rels/document.xml.rels",
                RELS.formatted("hyperlink", "http://evil.example/"),
                "word/header1.xml",
                "<w:hdr><w:p><w:t>Confidential</w:t></w:p></w:hdr>",
                "word/comments.xml",
                "<w:comments><w:p><w:t>a remark</w:t></w:p></w:comments>",
                "docProps/core.xml",
                "<cp:coreProperties><dc:creator>Ada</dc:creator></cp:coreProperties>",
                "word/_rels/settings.xml.rels",
                RELS.formatted("attachedTemplate", "http://tpl.example/t.dotm")),
            "a.docx");
    var root = found.root();

    assertThat(root.type()).isEqualTo(FileType.DOCX);
    assertThat(visible(root)).contains("Card 4111 1111 & €\n", "www.bank.example");
    assertThat(root.text().string(TextKind.HIDDEN).strip()).isEqualTo("gone");
    assertThat(root.text().string(TextKind.MARGIN)).contains("Confidential");
    assertThat(root.text().string(TextKind.COMMENT)).contains("a remark");
    assertThat(root.text().string(TextKind.PROPERTY)).contains("Ada");
    assertThat(root.traits()).contains(Trait.DDE, Trait.REMOTE_TEMPLATE);
    assertThat(root.links())
        .extracting(Link::target, Link::source, Link::misleading)
        .contains(
            tuple("http://evil.example/", LinkSource.ANCHOR, true),
            tuple("http://tpl.example/t.dotm", LinkSource.RESOURCE, false));
    assertThat(found.unscannable()).isEmpty();
  }

  @Test
  void putsSharedStringsIntoCellsAndWritesNumbersInFull() {
    var found =
        inspect(
            Samples.zipOfText(
                "[Content_Types].xml",
                "<Types/>",
                "xl/workbook.xml",
                "<workbook/>",
                "xl/sharedStrings.xml",
                "<sst><si><t>name</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>no</t></rPh>"
                    + "</si></sst>",
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
                    + "<row><c><v>4.111111111111111E15</v></c><c t='inlineStr'><is><t>in</t></is></c>"
                    + "<c><f>cmd|'/c calc'!A0</f><v>1</v></c></row></sheetData></worksheet>",
                "xl/macrosheets/sheet2.xml",
                "<xm:macrosheet><c><f>EXEC(\"calc\")</f></c></xm:macrosheet>"),
            "a.xlsx");
    var root = found.root();

    assertThat(visible(root)).contains("name\trich\t\n4111111111111111\tin\t1\t\n");
    assertThat(root.text().string(TextKind.FORMULA)).contains("EXEC(\"calc\")");
    assertThat(root.traits()).contains(Trait.DDE, Trait.EXCEL4_MACRO, Trait.MACRO);
  }

  @Test
  void makesEmbeddedFilesParts() {
    var inner =
        Samples.zipOfText(
            "[Content_Types].xml", "<T/>", "ppt/slides/slide1.xml", "<a:t>slide</a:t>");
    var found =
        inspect(
            Samples.zip(
                Map.of(
                    "[Content_Types].xml",
                    Samples.utf8("<T/>"),
                    "word/document.xml",
                    Samples.utf8("<w:t>out</w:t>"),
                    "word/embeddings/deck.pptx",
                    inner,
                    "word/media/payload.exe",
                    Samples.eicar())),
            "a.docx");

    assertThat(names(found)).contains("deck.pptx", "payload.exe");
    assertThat(found.root().has(Trait.EMBEDDED_OBJECT)).isTrue();
    assertThat(found.parts().filter(p -> p.type() == FileType.PPTX))
        .allMatch(p -> visible(p).contains("slide"))
        .hasSize(1);
  }

  @Test
  void readsPartsInUtf16() {
    var found =
        inspect(
            Samples.zip(
                Map.of(
                    "[Content_Types].xml",
                    Samples.utf8("<T/>"),
                    "word/document.xml",
                    "\uFEFF<w:t>wide</w:t>".getBytes(StandardCharsets.UTF_16LE))),
            "a.docx");

    assertThat(visible(found.root()).strip()).isEqualTo("wide");
  }

  @Test
  void readsOpenDocuments() {
    var found =
        inspect(
            openDocument(
                "<office:text><text:p>Hello<text:s/>there <text:a xlink:href=\"http://l.example/\">"
                    + "x</text:a></text:p></office:text>",
                "<manifest:manifest/>"),
            "a.odt");

    assertThat(found.root().type()).isEqualTo(FileType.ODT);
    assertThat(visible(found.root())).startsWith("Hello there x");
    assertThat(found.root().links()).extracting(Link::target).containsExactly("http://l.example/");
  }

  @Test
  void reportsAnEncryptedOpenDocument() {
    var found =
        inspect(
            openDocument("?", "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"),
            "a.odt");

    assertThat(found.root().has(Trait.ENCRYPTED)).isTrue();
    assertThat(reasons(found)).containsExactly(UnscannableReason.ENCRYPTED);
  }

  @Test
  void readsRtf() {
    var found =
        inspect(
            Samples.utf8(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title The title}}"
                    + "{\\*\\template http://tpl.example/x.dotm}"
                    + "Gr\\'fc\\'dfe \\u8364? \\{x\\}\\par second{\\v secret}"
                    + "{\\field{\\*\\fldinst HYPERLINK \"http://l.example/\"}{\\fldrslt link}}"
                    + "{\\object{\\*\\objdata 58354f21}}}"),
            "a.rtf");
    var root = found.root();

    assertThat(visible(root)).isEqualTo("Grüße € {x}\nsecondlink");
    assertThat(root.text().string(TextKind.HIDDEN)).isEqualTo("secret");
    assertThat(root.text().string(TextKind.PROPERTY).strip()).isEqualTo("The title");
    assertThat(root.traits()).contains(Trait.REMOTE_TEMPLATE, Trait.EMBEDDED_OBJECT);
    assertThat(root.links()).extracting(Link::target).contains("http://l.example/");
    assertThat(visible(part(found, "0.0"))).isEqualTo("X5O!");
  }

  private static byte[] openDocument(String content, String manifest) {
    return Samples.zipOfText(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        content,
        "META-INF/manifest.xml",
        manifest);
  }
}
