package io.cloudward.inspection.part;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part's name, decoded: a label, never a path. Characters that change the direction of text or
 * control the terminal are taken out, so that what is shown is what is opened.
 *
 * @param label what people see; empty if the part has no name
 * @param traits what the raw name told
 */
public record PartName(String label, Set<Trait> traits) {

  /** No name. */
  public static final PartName NONE = new PartName("", Set.of());

  /** Bidirectional controls of Unicode TR 9: embeddings, overrides, isolates, marks. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

  private static final Pattern OVERRIDE = Pattern.compile("[\\u202D\\u202E\\u2066-\\u2068]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u200B\\uFEFF]");
  private static final Pattern TRAVERSAL =
      Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:");
  private static final Pattern DOUBLE =
      Pattern.compile(
          "(?i)\\.(pdf|docx?|xlsx?|pptx?|rtf|txt|csv|jpe?g|png|gif|zip|html?|mp[34])[\\s._]*"
              + "\\.(exe|scr|com|pif|bat|cmd|vbs|vbe|js|jse|wsf|wsh|hta|lnk|ps1|msi|jar|cpl|dll|iso|img)$");

  private static final int LONGEST = 1024;

  /** The name as it stands in the mail or archive. */
  public static PartName of(String raw) {
    if (raw.isEmpty()) {
      return NONE;
    }
    var cut = raw.length() > LONGEST ? raw.substring(raw.length() - LONGEST) : raw;
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    if (OVERRIDE.matcher(cut).find()) {
      traits.add(Trait.REVERSED_NAME);
    }
    var plain = DIRECTION.matcher(CONTROL.matcher(cut).replaceAll("")).replaceAll("");
    if (TRAVERSAL.matcher(plain).find()) {
      traits.add(Trait.TRAVERSAL_NAME);
    }
    var label = plain.strip();
    if (DOUBLE.matcher(label).find()) {
      traits.add(Trait.DOUBLE_EXTENSION);
    }
    return new PartName(label, Set.copyOf(traits));
  }

  /** What follows the last dot, in lower case; empty if there is none. */
  public String extension() {
    var end = label.stripTrailing();
    while (end.endsWith(".")) {
      end = end.substring(0, end.length() - 1).stripTrailing();
    }
    int dot = end.lastIndexOf('.');
    int slash = Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\'));
    return dot <= slash ? "" : end.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Names are content. */
  @Override
  public String toString() {
    return "PartName[" + label.length() + " characters, " + traits + "]";
  }
}
