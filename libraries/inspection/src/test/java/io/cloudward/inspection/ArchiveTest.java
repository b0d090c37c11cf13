package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.inspect;
import static io.cloudward.inspection.Inspecting.names;
import static io.cloudward.inspection.Inspecting.part;
import static io.cloudward.inspection.Inspecting.reasons;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.part.Part;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import io.cloudward.inspection.type.Family;
import io.cloudward.inspection.type.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class ArchiveTest {

  @Test
  void opensArchivesWithinArchives() throws IOException {
    var inner = Samples.zip("eicar.com", Samples.eicar());
    var found = inspect(Samples.gzip(tar("dir/inner.zip", inner)), "all.tgz");

    assertThat(found.parts().map(Part::type))
        .containsExactly(FileType.GZIP, FileType.TAR, FileType.ZIP, FileType.PLAIN_TEXT);
    assertThat(names(found)).containsExactly("all.tgz", "all.tar", "dir/inner.zip", "eicar.com");
    assertThat(part(found, "0.0.0.0").size()).isEqualTo(68);
    assertThat(found.unscannable()).isEmpty();
  }

  @Test
  void opensBzip2AndXz() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var xz = new XZCompressorOutputStream(bytes)) {
      var inner = new ByteArrayOutputStream();
      try (var bzip2 = new BZip2CompressorOutputStream(inner)) {
        bzip2.write(Samples.utf8("deep text"));
      }
      xz.write(inner.toByteArray());
    }

    assertThat(visible(part(inspect(bytes.toByteArray(), "a.bz2.xz"), "0.0.0")))
        .isEqualTo("deep text");
  }

  @Test
  void opens7z() throws IOException {
    var found = inspect(sevenZip("a.txt", Samples.utf8("in seven")), "a.7z");

    assertThat(found.unscannable()).isEmpty();
    assertThat(visible(part(found, "0.0"))).isEqualTo("in seven");
  }

  @Test
  void reportsAnEncrypted7z() throws IOException {
    var channel = new SeekableInMemoryByteChannel();
    try (var archive = new SevenZOutputFile(channel, "secret".toCharArray())) {
      archive.putArchiveEntry(archive.createArchiveEntry(new java.io.File("a"), "a.txt"));
      archive.write(Samples.utf8("in seven"));
      archive.closeArchiveEntry();
    }
    var found = inspect(Arrays.copyOf(channel.array(), (int) channel.size()), "a.7z");

    assertThat(found.root().has(Trait.ENCRYPTED)).isTrue();
    assertThat(reasons(found)).containsExactly(UnscannableReason.ENCRYPTED);
  }

  @Test
  void opensRar4() {
    var found = inspect(Samples.rar4("a.txt", Samples.utf8("in rar")), "a.rar");

    assertThat(found.unscannable()).isEmpty();
    assertThat(visible(part(found, "0.0"))).isEqualTo("in rar");
  }

  @Test
  void opensStoredEntriesOfRar5AndNamesTheOthers() {
    var stored = inspect(Samples.rar5("a.txt", Samples.utf8("in rar"), 0), "a.rar");
    var packed = inspect(Samples.rar5("b.exe", Samples.utf8("?????"), 3), "b.rar");

    assertThat(visible(part(stored, "0.0"))).isEqualTo("in rar");
    assertThat(names(packed)).containsExactly("b.rar", "b.exe");
    assertThat(reasons(packed)).containsExactly(UnscannableReason.UNSUPPORTED);
  }

  @Test
  void namesEncryptedEntriesOfAZip() {
    var zip = Samples.zip("payload.exe", Samples.utf8("content"));
    markEncrypted(zip);
    var found = inspect(zip, "a.zip");

    assertThat(names(found)).containsExactly("a.zip", "payload.exe");
    assertThat(part(found, "0.0").has(Trait.ENCRYPTED)).isTrue();
    assertThat(found.root().has(Trait.ENCRYPTED)).isTrue();
    assertThat(reasons(found)).containsExactly(UnscannableReason.ENCRYPTED);
  }

  @Test
  void takesNamesThatLeaveTheDirectoryAsLabels() {
    var found = inspect(Samples.zipOfText("../../etc/passwd", "x", "C:\\a.txt", "y"), "a.zip");

    assertThat(part(found, "0.0").has(Trait.TRAVERSAL_NAME)).isTrue();
    assertThat(part(found, "0.1").has(Trait.TRAVERSAL_NAME)).isTrue();
    assertThat(names(found)).contains("../../etc/passwd");
  }

  @Test
  void findsEntriesWithoutACentralDirectory() {
    var zip = Samples.zipOfText("a.txt", "first", "b.txt", "second");
    int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
    var found = inspect(Arrays.copyOf(zip, central), "a.zip");

    assertThat(visible(part(found, "0.0"))).isEqualTo("first");
    assertThat(visible(part(found, "0.1"))).isEqualTo("second");
    assertThat(reasons(found)).contains(UnscannableReason.CORRUPT);
  }

  @Test
  void readsWhatComesBeforeTheDefect() {
    var text = "all work and no play ".repeat(100_000);
    var whole = Samples.gzip(Samples.utf8(text));
    var found = inspect(Arrays.copyOf(whole, whole.length / 2), "a.txt.gz");

    assertThat(visible(part(found, "0.0"))).startsWith("all work");
    assertThat(reasons(found)).contains(UnscannableReason.CORRUPT);
  }

  @Test
  void opensAZipBehindAProgram() {
    var program = new byte[300];
    program[0] = 'M';
    program[1] = 'Z';
    var zip = Samples.zipOfText("a.txt", "behind");
    var both = Arrays.copyOf(program, program.length + zip.length);
    System.arraycopy(zip, 0, both, program.length, zip.length);
    var found = inspect(both, "setup.exe");

    assertThat(found.root().type().family()).isEqualTo(Family.EXECUTABLE);
    assertThat(found.root().has(Trait.SURPLUS)).isTrue();
    assertThat(visible(part(found, "0.0"))).isEqualTo("behind");
  }

  @Test
  void noticesDisguises() {
    var program = new byte[128];
    program[0] = 'M';
    program[1] = 'Z';
    var found =
        inspect(Samples.zip(java.util.Map.of("photo.jpg", program, "a.pdf.exe", program)), "a.zip");

    assertThat(found.parts().filter(p -> p.name().label().equals("photo.jpg")))
        .allMatch(p -> p.has(Trait.DISGUISED_TYPE) && p.type().family() == Family.EXECUTABLE);
    assertThat(found.parts().filter(p -> p.name().label().equals("a.pdf.exe")))
        .allMatch(p -> p.has(Trait.DOUBLE_EXTENSION) && !p.has(Trait.DISGUISED_TYPE));
  }

  static byte[] tar(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var tar = new TarArchiveOutputStream(bytes)) {
      var entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  static byte[] sevenZip(String name, byte[] content) throws IOException {
    var channel = new SeekableInMemoryByteChannel();
    try (var archive = new SevenZOutputFile(channel)) {
      archive.putArchiveEntry(archive.createArchiveEntry(new java.io.File(name), name));
      archive.write(content);
      archive.closeArchiveEntry();
    }
    return Arrays.copyOf(channel.array(), (int) channel.size());
  }

  private static void markEncrypted(byte[] zip) {
    zip[6] |= 1;
    zip[indexOf(zip, new byte[] {'P', 'K', 1, 2}) + 8] |= 1;
  }

  private static int indexOf(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + wanted.length), wanted)) {
        return i;
      }
    }
    throw new AssertionError("not there");
  }
}
