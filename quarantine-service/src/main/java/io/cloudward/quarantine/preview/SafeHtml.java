package io.cloudward.quarantine.preview;

import java.util.ArrayList;
import java.util.List;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.PolicyFactory;

/**
 * HTML of strangers made harmless by the OWASP Java HTML Sanitizer: an allowlist of elements that
 * structure text, without scripts, forms, images, frames, media and addresses of any kind. A link
 * becomes its text; where it led is listed apart and shown as its title.
 *
 * @param html a fragment
 * @param links where links led, defanged, each once
 */
record SafeHtml(String html, List<String> links) {

  private static final int MOST_LINKS = 200;

  static SafeHtml of(String html) {
    List<String> links = new ArrayList<>();
    return new SafeHtml(policy(links).sanitize(html), List.copyOf(links));
  }

  private static PolicyFactory policy(List<String> links) {
    return new HtmlPolicyBuilder()
        .allowCommonInlineFormattingElements()
        .allowCommonBlockElements()
        .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "hr")
        .allowElements("pre", "dl", "dt", "dd", "center", "font")
        .allowAttributes("colspan", "rowspan", "align", "valign")
        .onElements("td", "th", "tr", "table", "p", "div")
        .allowAttributes("title")
        .onElements("span")
        .allowStyling()
        .withPreprocessor(receiver -> new LinksToText(receiver, links))
        .toFactory();
  }

  /** Makes spans of links before the policy sees them, and remembers where they led. */
  private static final class LinksToText extends HtmlStreamEventReceiverWrapper {

    private final List<String> links;

    LinksToText(HtmlStreamEventReceiver receiver, List<String> links) {
      super(receiver);
      this.links = links;
    }

    @Override
    public void openTag(String name, List<String> attributes) {
      if (!name.equals("a") && !name.equals("area")) {
        super.openTag(name, attributes);
        return;
      }
      List<String> kept = new ArrayList<>();
      for (int i = 0; i + 1 < attributes.size(); i += 2) {
        if (attributes.get(i).equals("href")) {
          kept.add("title");
          kept.add(note(attributes.get(i + 1)));
          break;
        }
      }
      super.openTag("span", kept);
    }

    @Override
    public void closeTag(String name) {
      super.closeTag(name.equals("a") || name.equals("area") ? "span" : name);
    }

    private String note(String address) {
      var link = Defanged.link(address);
      if (links.size() < MOST_LINKS && !links.contains(link)) {
        links.add(link);
      }
      return link;
    }
  }
}
