package io.cloudward.patterns.engine;

import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.ContextDefinition;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.expression.Automaton;
import io.cloudward.patterns.expression.Prefixes;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Decides what really matches at a place where a match may start. */
final class CandidateMatcher {

  private static final int MOST_ENDS = 2_048;
  private static final byte[] KINDS = kinds();

  private final CompiledSet set;
  private final ScanOptions options;
  private final ContextTiles context;
  private final FindingWriter writer;
  private final Compact compact = new Compact();
  private final int[] ends = new int[MOST_ENDS];
  private final int[] states = new int[MOST_ENDS];

  /** Per identifier: where its last match ended, and the best one that starts at this place. */
  private final int[] lastEnd;

  private final @Nullable CompiledPattern[] best;
  private final int[] bestEnd;
  private final int[] touched;
  private int touchedCount;

  private byte[] text = new byte[0];
  private int from;
  private int to;

  private boolean compactIsSet;
  private boolean runIsKnown;
  private boolean continuesRun;

  CandidateMatcher(
      CompiledSet set, ScanOptions options, ContextTiles context, FindingWriter writer) {
    this.set = set;
    this.options = options;
    this.context = context;
    this.writer = writer;
    lastEnd = new int[set.size()];
    best = new CompiledPattern[set.size()];
    bestEnd = new int[set.size()];
    touched = new int[set.size()];
  }

  /** Enters a window; what matched before it ended where {@code lastEnds} says. */
  void enter(FoldedText folded, LastEnds lastEnds) {
    text = folded.text();
    from = folded.from();
    to = folded.to();
    lastEnds.enter(folded, lastEnd);
  }

  /** Leaves a window, before the next one. */
  void leave(FoldedText folded, LastEnds lastEnds) {
    lastEnds.leave(folded, lastEnd);
  }

  /** Looks at a place that the filters let through, where so many digits stand in a row. */
  void candidate(int start, int digits) {
    byte first = text[start];
    if (first < 0 || start > from && text[start - 1] < 0 && Utf8.wordBefore(text, from, start)) {
      return;
    }
    int skipped = digits <= PatternGroup.MOST_DIGITS ? digits : 0;
    for (PatternGroup group : set.groups(KINDS[first])) {
      int state = group.afterDigits(skipped);
      if (state != 0) {
        follow(group, state, start, start + skipped);
      }
    }
  }

  private void follow(PatternGroup group, int first, int start, int skippedTo) {
    Automaton automaton = group.automaton();
    int count = 0;
    int at = skippedTo;
    for (int state = first; state != 0; state = automaton.next(state, text[at++])) {
      if (count < MOST_ENDS && group.mayEnd(state, text, at, to)) {
        ends[count] = at;
        states[count++] = state;
      }
      if (at == to) {
        break;
      }
    }
    if (count > 0) {
      while (--count >= 0) {
        end(group, states[count], start, ends[count]);
      }
      tell(start);
    }
  }

  private void end(PatternGroup group, int state, int start, int end) {
    compactIsSet = false;
    runIsKnown = false;
    boolean goesOn = group.open(state).length > 0 && Utf8.wordAt(text, end, to);
    for (CompiledPattern pattern : goesOn ? group.open(state) : group.always(state)) {
      consider(pattern, start, end);
    }
    CompiledPattern[] withContext = group.withContext(state);
    if (withContext.length > 0 && !goesOn) {
      BitSet near = context.near(start);
      if (!near.isEmpty()) {
        for (CompiledPattern pattern : withContext) {
          if (near.get(pattern.identifier())) {
            consider(pattern, start, end);
          }
        }
      }
    }
  }

  private void consider(CompiledPattern pattern, int start, int end) {
    int identifier = pattern.identifier();
    CompiledPattern other = best[identifier];
    boolean beaten = other != null && (bestEnd[identifier] > end || !pattern.beats(other));
    if (start < lastEnd[identifier] || beaten || !matches(pattern, start, end)) {
      return;
    }
    if (other == null) {
      touched[touchedCount++] = identifier;
    }
    best[identifier] = pattern;
    bestEnd[identifier] = end;
  }

  private boolean matches(CompiledPattern pattern, int start, int end) {
    if (continuesRun(start, end)
        || !pattern.expression().shapeSuffices() && !pattern.expression().matches(text, start, end)
        || !pattern.isVarious(text, start, end)) {
      return false;
    }
    IdentifierDefinition identifier = set.identifier(pattern.identifier());
    var validator = pattern.validator();
    boolean excluding = options.excludeTestNumbers() && !identifier.testNumbers().isEmpty();
    if (validator != null || excluding) {
      if (!compactIsSet) {
        compact.set(text, start, end);
        compactIsSet = true;
      }
      if (validator != null && !validator.valid(compact)
          || excluding && identifier.testNumbers().contains(compact.toString())) {
        return false;
      }
    }
    return !pattern.requiresContext() || word(pattern.identifier(), start, end) >= 0;
  }

  private boolean continuesRun(int start, int end) {
    if (!runIsKnown) {
      continuesRun = Surroundings.continuesRun(text, from, to, start, end);
      runIsKnown = true;
    }
    return continuesRun;
  }

  private int word(int identifier, int start, int end) {
    ContextDefinition definition = set.identifier(identifier).context();
    return definition == null ? -1 : context.word(identifier, definition.distance(), start, end);
  }

  private void tell(int start) {
    for (int i = 0; i < touchedCount; i++) {
      int identifier = touched[i];
      CompiledPattern pattern = best[identifier];
      best[identifier] = null;
      lastEnd[identifier] = bestEnd[identifier];
      if (pattern != null) {
        int word = word(identifier, start, bestEnd[identifier]);
        writer.write(pattern, start, bestEnd[identifier], word);
      }
    }
    touchedCount = 0;
  }

  /** Tells an address that the e-mail detector found. */
  void email(int identifier, int start, int end) {
    if (start >= lastEnd[identifier]) {
      lastEnd[identifier] = end;
      writer.writeEmail(identifier, start, end, word(identifier, start, end));
    }
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[128];
    for (int c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) Prefixes.kind(c);
    }
    return kinds;
  }
}
