package io.cloudward.log.item;

import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import io.cloudward.contracts.verdict.Action;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the log speaks of items. Pure. */
final class ItemWords {

  private static final int LONGEST_TITLE = 120;

  private ItemWords() {}

  /** The item, as the subject of a sentence. */
  static String item(ItemDescription item) {
    var kind = item.kind() == ItemKind.MESSAGE ? "The message" : "The file";
    return kind + " “" + title(item) + "” of " + item.owner();
  }

  /** What was done to it. */
  static String done(Action action) {
    return switch (action) {
      case PASS -> "was left as it is";
      case TAG_SUBJECT -> "got a tag before its subject";
      case MOVE_TO_JUNK -> "was moved to Junk Email";
      case REPLACE -> "was replaced by a text";
      case DELETE -> "was deleted";
      case QUARANTINE -> "was quarantined";
    };
  }

  /** What it is taken for, such as “blocked file, malware”. */
  static String categories(List<String> categories) {
    return categories.stream().map(ItemWords::category).collect(Collectors.joining(", "));
  }

  private static String category(String code) {
    return switch (code) {
      case "BEC" -> "business e-mail compromise";
      case "MALICIOUS_URL" -> "malicious link";
      case "DATA_LEAK" -> "sensitive content";
      case "UNSCANNABLE" -> "not scannable";
      default -> code.toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static String title(ItemDescription item) {
    var title = item.title();
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
  }
}
