package io.cloudward.inspection.office;

import java.util.Set;

/** Control words of RTF that begin what is no text, and those that end a line. */
final class RtfWords {

  static final Set<String> SKIPPED =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "pict",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "datafield",
          "blipuid",
          "filetbl",
          "revtbl");

  static final Set<String> BREAKS = Set.of("par", "line", "row", "sect", "page");

  private RtfWords() {}
}
