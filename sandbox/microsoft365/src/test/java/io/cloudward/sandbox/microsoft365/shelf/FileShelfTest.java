package io.cloudward.sandbox.microsoft365.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileShelfTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void dropsALineThatWasLeftHalf() throws Exception {
    var shelf = new FileShelf(folder, new ObjectMapper());
    shelf.append(List.of(line(1)));
    Files.writeString(folder.resolve("journal.jsonl"), "{\"n\":2", StandardOpenOption.APPEND);

    var read = new ArrayList<ObjectNode>();
    shelf.replay(read::add);
    shelf.append(List.of(line(3)));
    shelf.replay(read::add);

    assertThat(read).containsExactly(line(1), line(1), line(3));
  }

  @Test
  void keepsExtendsCopiesAndRemovesContents() throws Exception {
    var shelf = new FileShelf(folder, new ObjectMapper());
    shelf.extend("a", "ab".getBytes(StandardCharsets.UTF_8));
    shelf.extend("a", "cd".getBytes(StandardCharsets.UTF_8));
    shelf.copy("a", "b");
    shelf.remove("a");

    assertThat(shelf.size("a")).isZero();
    assertThat(shelf.content("b")).asString().isEqualTo("abcd");
    try (var rest = shelf.open("b", 2)) {
      assertThat(rest.readAllBytes()).asString().isEqualTo("cd");
    }
  }

  private static ObjectNode line(int number) {
    return JsonNodeFactory.instance.objectNode().put("n", number);
  }
}
