package io.cloudward.inspection.office;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Cells of one worksheet: a line per row, a tab between cells, formulas after them. Long numbers
 * are written in full, because a card number in a cell is stored as 4.1111111111111111E15.
 */
final class SheetText {

  private static final Pattern DYNAMIC_EXCHANGE = Pattern.compile("(?is)^[^\"'(]{1,64}\\|.*!.*");
  private static final int LONGEST_FORMULAS = 4 * 1024 * 1024;
  private static final int LONGEST_NUMBER = 40;

  private final PartSink sink;
  private final SharedStrings strings;
  private final TextBuffer out;
  private final TextBuffer formulas = new TextBuffer(LONGEST_FORMULAS);
  private boolean isShared;
  private int rows;

  SheetText(PartSink sink, SharedStrings strings) {
    this.sink = sink;
    this.strings = strings;
    this.out = sink.text();
  }

  void read(XmlCursor xml) {
    out.kind(TextKind.VISIBLE);
    char inside = ' ';
    for (var event = xml.next(); event != XmlCursor.Event.DONE; event = xml.next()) {
      switch (event) {
        case START -> inside = start(xml, inside);
        case TEXT -> text(xml, inside);
        case END -> {
          inside = ' ';
          end(xml);
        }
        default -> {}
      }
    }
    out.newLine();
    if (formulas.length() > 0) {
      out.kind(TextKind.FORMULA);
      var all = formulas.finish();
      out.append(all.array(), 0, all.length());
      out.newLine();
    }
  }

  private char start(XmlCursor xml, char inside) {
    if (xml.is("v")) {
      return 'v';
    }
    if (xml.is("c")) {
      isShared = "s".equals(xml.attribute("t"));
      return 'c';
    }
    return xml.is("t") || xml.is("oddHeader") || xml.is("oddFooter")
        ? 't'
        : xml.is("f") ? 'f' : inside;
  }

  private void text(XmlCursor xml, char inside) {
    switch (inside) {
      case 'v' -> value(xml);
      case 't' -> xml.appendText(out);
      case 'f' -> formula(xml);
      default -> {}
    }
  }

  private void value(XmlCursor xml) {
    if (isShared) {
      strings.append(xml.number(), out);
    } else if (xml.textHas('E')) {
      out.append(plain(xml.text()));
    } else {
      xml.appendText(out);
    }
  }

  private void formula(XmlCursor xml) {
    xml.appendText(formulas);
    formulas.newLine();
    if (xml.textHas('|') && DYNAMIC_EXCHANGE.matcher(xml.text()).matches()) {
      sink.trait(Trait.DDE);
    }
  }

  private void end(XmlCursor xml) {
    if (xml.is("c")) {
      out.append('\t');
    } else if (xml.is("row")) {
      out.newLine();
      if ((++rows & 0xFFF) == 0) {
        sink.check();
      }
    }
  }

  private static String plain(String number) {
    if (number.length() > LONGEST_NUMBER || !number.matches("-?\\d+(?:\\.\\d+)?E[+-]?\\d{1,2}")) {
      return number;
    }
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }
}
