package io.cloudward.dlp.engine;

import io.cloudward.dlp.DlpConfig;
import io.cloudward.dlp.engine.TextSearch.Text;
import io.cloudward.inspection.Inspection;
import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Part;
import io.cloudward.patterns.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Searches mail and files: the text of every part, subjects and names. */
@ApplicationScoped
public class ItemSearch {

  private static final int MIB = 1 << 20;

  /** Texts of all parts are in memory together: little of each, and not too much unpacked. */
  private static final Limits LIMITS =
      Limits.defaults().withBytes(160 * MIB, 256L * MIB).withText(16 * MIB, 1);

  private final Inspector inspector;
  private final TextSearch texts;
  private final DlpConfig config;

  ItemSearch(Inspector inspector, TextSearch texts, DlpConfig config) {
    this.inspector = inspector;
    this.texts = texts;
    this.config = config;
  }

  /** Searches a plain text; its part is {@code 0}. */
  public Findings text(byte[] utf8, Predicate<Finding> wanted) {
    var findings = new Findings(config.mostMatches());
    texts.search(Text.of(utf8, "0"), wanted, findings);
    return findings;
  }

  /**
   * Searches a message or file.
   *
   * @param name as declared; empty if there is none
   * @param mediaType as declared; empty if there is none
   * @throws IOException if it cannot be read
   */
  public SearchedItem item(Path file, String name, String mediaType, Predicate<Finding> wanted)
      throws IOException {
    var inspection = inspector.inspect(file, name, mediaType, LIMITS);
    var findings = new Findings(config.mostMatches());
    eachText(inspection, text -> texts.search(text, wanted, findings));
    return new SearchedItem(
        findings,
        inspection.parts().map(SearchedItem.SearchedPart::of).toList(),
        inspection.unscannable());
  }

  private static void eachText(Inspection inspection, Consumer<Text> sink) {
    inspection.parts().forEach(part -> texts(part, sink));
  }

  private static void texts(Part part, Consumer<Text> sink) {
    var subject = part.headers().subject();
    if (!subject.isEmpty()) {
      sink.accept(text(subject, part.id() + ".subject"));
    }
    if (!part.name().label().isEmpty()) {
      sink.accept(text(part.name().label(), part.id() + ".name"));
    }
    if (!part.text().isEmpty()) {
      sink.accept(new Text(part.text().array(), part.text().length(), part.id()));
    }
  }

  private static Text text(String text, String part) {
    return Text.of(text.getBytes(StandardCharsets.UTF_8), part);
  }
}
