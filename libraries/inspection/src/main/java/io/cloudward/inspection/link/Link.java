package io.cloudward.inspection.link;

/**
 * A link as it would be followed.
 *
 * @param target the address, entities decoded, defanged parts mended
 * @param host in lower case, internationalised names in ASCII; empty if the address has none
 * @param unicodeHost the host as a reader sees it
 * @param source where it stands
 * @param visibleText what the reader sees in its place; empty where that is the target itself
 * @param misleading whether the visible text is an address of another host
 * @param defanged whether it was written so that it could not be clicked
 */
public record Link(
    String target,
    String host,
    String unicodeHost,
    LinkSource source,
    String visibleText,
    boolean misleading,
    boolean defanged) {

  /** A link that stands for itself. */
  public static Link of(String target, LinkSource source) {
    return of(target, source, "");
  }

  /** A link behind a text. */
  public static Link of(String target, LinkSource source, String visibleText) {
    var host = Hosts.of(target);
    var text = visibleText.strip();
    var shown = Hosts.shown(text);
    var isSame = text.equals(target);
    return new Link(
        target,
        host,
        Hosts.unicode(host),
        source,
        isSame ? "" : text,
        !shown.isEmpty() && !host.isEmpty() && !Hosts.isSameSite(shown, host),
        false);
  }

  /** This link, found in a defanged form. */
  Link asDefanged() {
    return new Link(target, host, unicodeHost, source, visibleText, misleading, true);
  }

  /** Addresses are content. */
  @Override
  public String toString() {
    return "Link[" + source + ", " + target.length() + " characters]";
  }
}
