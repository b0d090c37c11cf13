package io.cloudward.inspection.html;

import java.util.regex.Pattern;

/** Tells from a tag whether what follows it is kept from the reader's eye. */
final class HiddenStyle {

  private static final Pattern HIDDEN =
      Pattern.compile(
          "(?i)display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all"
              + "|font-size\\s*:\\s*0*(?:\\.0+)?[01]?(?:px|pt|em|%)?\\s*(?:!important)?\\s*(?:;|$)"
              + "|opacity\\s*:\\s*0*(?:\\.0+)?\\s*(?:!important)?\\s*(?:;|$)"
              + "|max-(?:height|width)\\s*:\\s*0|text-indent\\s*:\\s*-\\d{3,}"
              + "|(?:left|top)\\s*:\\s*-\\d{3,}");
  private static final Pattern COLOUR =
      Pattern.compile("(?i)(?:^|[;\\s])color\\s*:\\s*(#fff(?:fff)?\\b|white\\b|transparent\\b)");
  private static final Pattern BACKGROUND = Pattern.compile("(?i)background");

  private HiddenStyle() {}

  static boolean hides(Tag tag) {
    if (tag.has("hidden") || tag.name().equals("template")) {
      return true;
    }
    var style = tag.value("style");
    if (style.isEmpty()) {
      return tag.name().equals("font") && tag.value("color").matches("(?i)#?f{6}|white");
    }
    // White text on a background of its own is design; without one it is white on white.
    return HIDDEN.matcher(style).find()
        || COLOUR.matcher(style).find() && !BACKGROUND.matcher(style).find();
  }
}
