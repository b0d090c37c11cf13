package io.cloudward.inspection;

import static io.cloudward.inspection.Inspecting.inspect;
import static io.cloudward.inspection.Inspecting.names;
import static io.cloudward.inspection.Inspecting.part;
import static io.cloudward.inspection.Inspecting.visible;
import static org.assertj.core.api.Assertions.assertThat;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.TableBuilder;
import io.cloudward.inspection.type.FileType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldFormatsTest {

  @Test
  void takesAttachmentsOutOfWinmail() {
    var found = inspect(winmail("eicar.com", Samples.eicar()), "winmail.dat");

    assertThat(found.root().type()).isEqualTo(FileType.TNEF);
    assertThat(names(found)).containsExactly("winmail.dat", "eicar.com");
    assertThat(part(found, "0.0").size()).isEqualTo(68);
    assertThat(found.unscannable()).isEmpty();
  }

  @Test
  void readsADatabaseOfAccess(@TempDir Path directory) throws IOException {
    var file = directory.resolve("a.accdb");
    try (var database = DatabaseBuilder.create(Database.FileFormat.V2010, file.toFile())) {
      var table =
          new TableBuilder("people")
              .addColumn(new ColumnBuilder("name", DataType.TEXT))
              .toTable(database);
      table.addRow("Ada Lovelace");
    }
    var found = inspect(Files.readAllBytes(file), "a.accdb");

    assertThat(found.root().type()).isEqualTo(FileType.ACCESS);
    assertThat(visible(found.root())).contains("Ada Lovelace");
    assertThat(found.unscannable()).isEmpty();
  }

  @Test
  void opensDiscImages() {
    var found = inspect(iso("RUN.LNK;1", Samples.utf8("in the image")), "a.iso");

    assertThat(found.root().type()).isEqualTo(FileType.ISO);
    assertThat(names(found)).containsExactly("a.iso", "RUN.LNK");
    assertThat(visible(part(found, "0.0"))).isEqualTo("in the image");
    assertThat(found.unscannable()).isEmpty();
  }

  /** A disc image with one file in its root directory (ECMA-119, sections 8.4 and 9.1). */
  static byte[] iso(String name, byte[] content) {
    var image = ByteBuffer.allocate(20 * 2048).order(ByteOrder.LITTLE_ENDIAN);
    image.put(16 * 2048, (byte) 1).put(16 * 2048 + 1, Samples.utf8("CD001"));
    record(image, 16 * 2048 + 156, 18, 2048, 2, "\0");
    image.put(17 * 2048, (byte) 255).put(17 * 2048 + 1, Samples.utf8("CD001"));
    record(image, 18 * 2048, 18, 2048, 2, "\0");
    record(image, 18 * 2048 + 34, 18, 2048, 2, "\1");
    record(image, 18 * 2048 + 68, 19, content.length, 0, name);
    image.put(19 * 2048, content);
    return image.array();
  }

  private static void record(
      ByteBuffer image, int at, int sector, int length, int flags, String name) {
    image.put(at, (byte) (33 + name.length() + (name.length() + 1) % 2));
    image.putInt(at + 2, sector).putInt(at + 10, length).put(at + 25, (byte) flags);
    image.put(at + 32, (byte) name.length()).put(at + 33, Samples.utf8(name));
  }

  /** A TNEF stream with one attachment ([MS-OXTNEF] 2.1.3). */
  static byte[] winmail(String name, byte[] content) {
    var out = new ByteArrayOutputStream();
    little(out, 0x223E9F78, 4);
    little(out, 1, 2);
    attribute(out, 1, 0x00089006, new byte[] {0, 0, 1, 0});
    attribute(out, 2, 0x00069002, new byte[14]);
    attribute(out, 2, 0x00018010, Samples.utf8(name + "\0"));
    attribute(out, 2, 0x0006800F, content);
    return out.toByteArray();
  }

  private static void attribute(ByteArrayOutputStream out, int level, int id, byte[] bytes) {
    out.write(level);
    little(out, id, 4);
    little(out, bytes.length, 4);
    out.writeBytes(bytes);
    int sum = 0;
    for (byte b : bytes) {
      sum += b & 0xFF;
    }
    little(out, sum & 0xFFFF, 2);
  }

  private static void little(ByteArrayOutputStream out, int value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      out.write(value >>> 8 * i);
    }
  }
}
