package io.cloudward.inspection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/**
 * Writes what a fuzzer begins with, below a directory: {@code light} for {@link FuzzTarget}, {@code
 * heavy} for {@link HeavyFuzzTarget}. It is what was kept of earlier runs, one small file of each
 * format, and the same in a message.
 */
public final class FuzzSeeds {

  private static final String TYPES = "[Content_Types].xml";
  private static final String HTML =
      """
      <html><head><base href=http://b.example/><style>.h{display:none}</style></head>
      <body><a href="http://evil.example/">https://bank.example/</a><p style='font-size:0'>h</p>
      <form action=x><input type=password></form><script>eval(atob("YQ=="))</script>
      <img src="data:text/html;base64,PGI+"/>&amp;&#x41;<!-- c --><![CDATA[x]]></body></html>
      """;
  private static final String XML_BOMB =
      """
      <?xml version='1.0'?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">
      <!ENTITY % p SYSTEM "file:///x">]>
      <w:document><w:p><w:t>start &b; end</w:t><w:instrText>DDEAUTO c x</w:instrText></w:p>
      </w:document>
      """;
  private static final String RTF =
      """
      {\\rtf1\\ansi{\\fonttbl x}\\'e4\\u8364?{\\*\\objdata 0105000002}\\par{\\field{\\*\\fldinst
      HYPERLINK "http://a.example/"}{\\fldrslt t}}\\bin3 abc}
      """;
  private static final String MAIL =
      """
      From: =?utf-8?B?QWRh?= <ada@example.org>
      To: "b, c" <b@example.net>, d@example.net
      Authentication-Results: mx; dmarc=fail
      Content-Type: multipart/alternative; boundary="x y"

      --x y
      Content-Type: text/plain; charset=utf-7; format=flowed

      +AGE- flowed
      --x y
      Content-Type: text/html; charset=iso-2022-jp
      Content-Transfer-Encoding: quoted-printable
      Content-Disposition: attachment; filename*0*=utf-8''%e2%80; filename*1*=%aea.txt

      <b>=3D=20</b>
      --x y
      Content-Type: message/rfc822

      Subject: inner

      begin 644 a.txt
      #86%A
      `
      end
      --x y--
      """;

  private FuzzSeeds() {}

  /** Takes the directory. */
  public static void main(String[] arguments) throws Exception {
    var directory = Path.of(arguments[0]);
    var light = Files.createDirectories(directory.resolve("light"));
    var heavy = Files.createDirectories(directory.resolve("heavy"));
    unpackKept(directory);
    for (var seed : light().entrySet()) {
      write(light.resolve("file-" + seed.getKey()), 1, seed.getValue());
      var mail =
          Samples.mail("=?utf-8?Q?=C3=A9?=", "http://a.example/", seed.getKey(), seed.getValue());
      write(light.resolve("mail-" + seed.getKey()), 0, mail);
    }
    for (var seed : heavy().entrySet()) {
      Files.write(heavy.resolve(seed.getKey()), seed.getValue());
    }
  }

  private static void unpackKept(Path directory) throws IOException {
    var stream = Objects.requireNonNull(FuzzSeeds.class.getResourceAsStream("fuzz-corpus.zip"));
    try (var kept = new ZipInputStream(stream)) {
      for (var entry = kept.getNextEntry(); entry != null; entry = kept.getNextEntry()) {
        Files.write(directory.resolve(entry.getName()), kept.readAllBytes());
      }
    }
  }

  private static void write(Path file, int choice, byte[] content) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      out.write(choice);
      out.write(content);
    }
  }

  private static Map<String, byte[]> light() throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    var text = Samples.utf8("text with a link to https://a.example/x?y=z&w and a word");
    seeds.put("a.txt", text);
    seeds.put("a.html", Samples.utf8(HTML));
    seeds.put("a.xml", Samples.utf8(XML_BOMB));
    seeds.put("a.rtf", Samples.utf8(RTF));
    seeds.put("a.eml", Samples.utf8(MAIL));
    seeds.put("a.zip", Samples.zipOfText("a.txt", "first", "../b.js", "WScript.Echo(1)"));
    seeds.put("a.docx", Samples.zipOfText(TYPES, "<T/>", "word/document.xml", XML_BOMB));
    seeds.put(
        "a.xlsx",
        Samples.zipOfText(
            TYPES,
            "<T/>",
            "xl/workbook.xml",
            "<workbook><sheets><sheet name='s'/></sheets></workbook>",
            "xl/sharedStrings.xml",
            "<sst><si><t>shared</t></si></sst>",
            "xl/worksheets/sheet1.xml",
            "<row><c r='B2' t='s'><f>1+1</f><v>0</v></c></row>"));
    seeds.put("a.pptx", Samples.zipOfText(TYPES, "<T/>", "ppt/slides/slide1.xml", "<a:t>x</a:t>"));
    seeds.put(
        "a.odt",
        Samples.zipOfText(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<office:text><text:p>x<text:s text:c='3'/></text:p></office:text>"));
    seeds.put("a.gz", Samples.gzip(text));
    seeds.put("a.bz2", packed(BZip2CompressorOutputStream::new, text));
    seeds.put("a.xz", packed(XZCompressorOutputStream::new, text));
    seeds.put("a.tar", ArchiveTest.tar("dir/a.txt", text));
    seeds.put("a.iso", OldFormatsTest.iso("RUN.LNK;1", text));
    seeds.put("a.rar", Samples.rar5("a.txt", text, 0));
    return seeds;
  }

  private static Map<String, byte[]> heavy() throws Exception {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    var text = Samples.utf8("text with a link to https://a.example/x?y=z&w and a word");
    seeds.put("a.pdf", HeavyTest.pdf("Card 4111", false));
    seeds.put("b.pdf", HeavyTest.pdf("secret", true));
    seeds.put("a.xls", HeavyTest.workbook());
    seeds.put("a.ppt", HeavyTest.slides());
    seeds.put("a.bin", HeavyTest.olePackage());
    seeds.put("a.msg", HeavyTest.outlook());
    seeds.put("vbaProject.bin", MacroTest.project("Sub Document_Open()\r\nEnd Sub"));
    seeds.put("encrypted.xlsx", HeavyTest.encrypted(Samples.zipOfText(TYPES, "<T/>"), "other"));
    seeds.put("winmail.dat", OldFormatsTest.winmail("a.com", text));
    seeds.put("a.7z", ArchiveTest.sevenZip("a.txt", text));
    seeds.put("a.rar", Samples.rar4("a.txt", text));
    return seeds;
  }

  /** Something that compresses what is written to it. */
  private interface Compressor {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static byte[] packed(Compressor compressor, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = compressor.around(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
