package io.cloudward.connector.enforcement;

/** Names of the scanners, as events and logs tell them. */
final class Sources {

  static final String THREAT = "threat";
  static final String DLP = "dlp";

  private Sources() {}
}
