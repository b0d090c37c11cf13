package io.cloudward.dlp.engine;

import io.cloudward.dlp.DlpConfig;
import io.cloudward.dlp.engine.SearchedItem.SearchedPart;
import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.part.Limits;
import io.cloudward.inspection.part.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.function.Consumer;

/** Searches mail and files: the text of every part, subjects and names. */
@ApplicationScoped
public class ItemSearch {

  private static final int MIB = 1 << 20;

  /** Texts of all parts are in memory together: little of each, and not too much unpacked. */
  private static final Limits LIMITS =
      Limits.defaults()
          .withBytes(160 * MIB, 256L * MIB)
          .withText(16 * MIB, Limits.defaults().links());

  private final Inspector inspector;
  private final TextSearch texts;
  private final DlpConfig config;

  ItemSearch(Inspector inspector, TextSearch texts, DlpConfig config) {
    this.inspector = inspector;
    this.texts = texts;
    this.config = config;
  }

  /** Searches a plain text. */
  public Findings text(Text text, Selection selection, OwnSearch own) {
    var findings = new Findings(selection, config.mostMatches());
    search(text, own, findings);
    return findings;
  }

  /**
   * Searches a message or file.
   *
   * @throws IOException if it cannot be read
   */
  public SearchedItem item(Submission submission, Selection selection, OwnSearch own)
      throws IOException {
    var inspection =
        inspector.inspect(submission.file(), submission.name(), submission.mediaType(), LIMITS);
    var findings = new Findings(selection, config.mostMatches());
    inspection.parts().forEach(part -> texts(part, text -> search(text, own, findings)));
    var parts = inspection.parts().map(SearchedPart::of).toList();
    own.parts(parts, findings);
    return new SearchedItem(findings, parts, inspection.unscannable());
  }

  private void search(Text text, OwnSearch own, Findings findings) {
    texts.search(text, findings);
    own.text(text, findings);
  }

  private static void texts(Part part, Consumer<Text> sink) {
    var subject = part.headers().subject();
    if (!subject.isEmpty()) {
      sink.accept(Text.of(subject, part.id() + ".subject"));
    }
    if (!part.name().label().isEmpty()) {
      sink.accept(Text.of(part.name().label(), part.id() + ".name"));
    }
    if (!part.text().isEmpty()) {
      sink.accept(new Text.InMemory(part.text().array(), part.text().length(), part.id()));
    }
  }
}
