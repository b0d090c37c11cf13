package io.cloudward.sandbox.microsoft365.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** The smallest document that Word opens, with or without macros (ECMA-376, part 2 and 1). */
final class WordDocument {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DOCUMENT =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
  private static final String PLAIN =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String WITH_MACROS =
      "application/vnd.ms-word.document.macroEnabled.main+xml";
  private static final FileTime TIME = FileTime.from(Instant.parse("2026-01-05T08:00:00Z"));

  private WordDocument() {}

  static byte[] of(List<String> paragraphs) {
    return build(paragraphs, null);
  }

  static byte[] withMacro(List<String> paragraphs, String source) {
    return build(paragraphs, VisualBasicProject.of(source));
  }

  private static byte[] build(List<String> paragraphs, byte @Nullable [] project) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types(project == null ? PLAIN : WITH_MACROS));
    parts.put("_rels/.rels", relation(DOCUMENT, "word/document.xml"));
    parts.put("word/document.xml", document(paragraphs));
    if (project != null) {
      parts.put(
          "word/_rels/document.xml.rels",
          relation(
              "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
              "vbaProject.bin"));
      parts.put("word/vbaProject.bin", project);
    }
    return zip(parts);
  }

  private static byte[] types(String main) {
    return bytes(
        XML
            + "<Types xmlns=\""
            + PACKAGE
            + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\""
            + main
            + "\"/></Types>");
  }

  private static byte[] relation(String type, String target) {
    return bytes(
        XML
            + "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\"><Relationship Id=\"rId1\" Type=\""
            + type
            + "\" Target=\""
            + target
            + "\"/></Relationships>");
  }

  private static byte[] document(List<String> paragraphs) {
    var text =
        paragraphs.stream()
            .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
            .map(line -> "<w:p><w:r><w:t xml:space=\"preserve\">" + line + "</w:t></w:r></w:p>")
            .collect(Collectors.joining());
    return bytes(
        XML
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + text
            + "</w:body></w:document>");
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()).setLastModifiedTime(TIME));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
