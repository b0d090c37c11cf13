package io.cloudward.patterns.engine;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.MatchSink;
import io.cloudward.patterns.Reason;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.ContextDefinition;
import java.nio.charset.StandardCharsets;

/** Makes findings of matches: offsets in the original text, confidence, masked form, reason. */
final class FindingWriter {

  private static final int SHOWN = 4;

  private final CompiledSet set;
  private final ScanOptions options;
  private final FoldedText folded;
  private final CharacterOffsets offsets = new CharacterOffsets();
  private MatchSink sink = (finding, text, from, to) -> {};
  private byte[] original = new byte[0];
  private int windowFrom;

  /** What has gone by before the window. */
  private int bytesBefore;

  private int charactersBefore;

  FindingWriter(CompiledSet set, ScanOptions options, FoldedText folded) {
    this.set = set;
    this.options = options;
    this.folded = folded;
  }

  void reset(MatchSink receiver) {
    sink = receiver;
    bytesBefore = 0;
    charactersBefore = 0;
  }

  /** Enters a window that begins at a place of what was folded. */
  void enter(byte[] bytes, int from) {
    original = bytes;
    windowFrom = from;
    offsets.reset(bytes, from, charactersBefore);
  }

  /**
   * Leaves a window that ends at a place, before the next one.
   *
   * @throws ArithmeticException if the text has more than 2^31 - 1 bytes
   */
  void leave(int to) {
    charactersBefore = character(to);
    bytesBefore = Math.addExact(bytesBefore, to - windowFrom);
  }

  private int character(int place) {
    return folded.isAscii() ? charactersBefore + place - windowFrom : offsets.at(place);
  }

  void write(CompiledPattern pattern, int start, int end, int word) {
    var definition = pattern.definition();
    String near = word < 0 ? null : set.word(word);
    Reason reason = new Reason(definition.expression(), definition.validator(), near);
    write(pattern.identifier(), start, end, definition.confidence(), reason);
  }

  void writeEmail(int identifier, int start, int end, int word) {
    Reason reason = new Reason(EmailAddress.DETECTOR, null, word < 0 ? null : set.word(word));
    write(identifier, start, end, EmailAddress.CONFIDENCE, reason);
  }

  private void write(int identifier, int start, int end, int base, Reason reason) {
    var definition = set.identifier(identifier);
    ContextDefinition context = definition.context();
    int raised = context == null || reason.contextWord() == null ? 0 : context.raises();
    int confidence = Math.min(100, base + raised);
    if (confidence < options.minConfidence()) {
      return;
    }
    int first = folded.originalStart(start);
    int last = folded.originalEnd(end);
    sink.found(
        new Finding(
            definition.key(),
            character(first),
            character(last),
            bytesBefore + first - windowFrom,
            bytesBefore + last - windowFrom,
            confidence,
            mask(new String(folded.text(), start, end - start, StandardCharsets.UTF_8)),
            reason),
        original,
        first,
        last);
  }

  private static String mask(String match) {
    int[] characters = match.codePoints().toArray();
    int shown = 0;
    for (int i = characters.length - 1; i >= 0; i--) {
      if (Character.isLetterOrDigit(characters[i]) && shown++ >= SHOWN) {
        characters[i] = '*';
      }
    }
    return new String(characters, 0, characters.length);
  }
}
