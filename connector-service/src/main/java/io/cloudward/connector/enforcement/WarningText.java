package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.file.Warning;
import io.cloudward.contracts.item.ItemDescription;

/** The words that take a file's place. */
final class WarningText {

  private static final String LINE = "\r\n";

  private WarningText() {}

  /** The policy's own words, or ours; always with the name under which people can ask for it. */
  static Warning of(ItemDescription item, Verdicts demands) {
    var words =
        demands
            .notice()
            .orElse(
                "This file was taken away because it broke a rule of your organization."
                    + " Ask your administrator if you need it.");
    return new Warning(
        words.strip()
            + LINE
            + LINE
            + "File: "
            + item.title()
            + LINE
            + "Reference: "
            + item.itemId()
            + LINE);
  }
}
