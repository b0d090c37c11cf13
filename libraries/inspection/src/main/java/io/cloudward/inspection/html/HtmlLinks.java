package io.cloudward.inspection.html;

import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkSource;
import io.cloudward.inspection.part.Trait;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses in the attributes of tags, made absolute with the base of the page. */
final class HtmlLinks {

  private static final Map<String, String> RESOURCES =
      Map.ofEntries(
          Map.entry("img", "src"),
          Map.entry("script", "src"),
          Map.entry("iframe", "src"),
          Map.entry("frame", "src"),
          Map.entry("embed", "src"),
          Map.entry("input", "src"),
          Map.entry("source", "src"),
          Map.entry("video", "src"),
          Map.entry("audio", "src"),
          Map.entry("object", "data"),
          Map.entry("link", "href"),
          Map.entry("image", "href"),
          Map.entry("body", "background"),
          Map.entry("table", "background"),
          Map.entry("td", "background"));

  /** Attributes that may hold a whole file. */
  private static final List<String> FILES = List.of("href", "src", "data", "xlink:href");

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]");
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern REFRESH =
      Pattern.compile("(?is)url\\s*=\\s*['\"]?\\s*(.+?)['\"]?\\s*$");

  private final PartSink sink;
  private String base = "";

  HtmlLinks(PartSink sink) {
    this.sink = sink;
  }

  void visit(Tag tag) {
    var name = tag.name();
    for (var attribute : FILES) {
      if (InlineFile.isOne(tag.value(attribute))) {
        InlineFile.give(tag.whole(attribute), tag.value("download"), sink);
      }
    }
    switch (name) {
      case "base" -> base = tag.value("href");
      case "form" -> {
        sink.trait(Trait.FORM);
        add(tag.value("action"), LinkSource.FORM);
      }
      case "button" -> add(tag.value("formaction"), LinkSource.FORM);
      case "area" -> add(tag.value("href"), LinkSource.ANCHOR);
      case "meta" -> refresh(tag);
      default -> {
        var attribute = RESOURCES.get(name);
        if (attribute != null) {
          add(tag.value(attribute), LinkSource.RESOURCE);
        }
      }
    }
    if (name.equals("iframe") || name.equals("frame") || name.equals("object")) {
      sink.trait(Trait.REMOTE_OBJECT);
    }
  }

  /** A link with the text that a reader clicks. */
  void anchor(String address, String text) {
    if (!address.isEmpty() && !address.startsWith("#") && !InlineFile.isOne(address)) {
      sink.link(Link.of(absolute(address), LinkSource.ANCHOR, text));
    }
  }

  private void refresh(Tag meta) {
    if (meta.value("http-equiv").equalsIgnoreCase("refresh")) {
      var address = REFRESH.matcher(meta.value("content"));
      if (address.find()) {
        add(address.group(1), LinkSource.REDIRECT);
      }
    }
  }

  private void add(String address, LinkSource source) {
    if (!address.isEmpty() && !address.startsWith("#") && !isInline(address)) {
      sink.link(Link.of(absolute(address), source));
    }
  }

  private static boolean isInline(String address) {
    return InlineFile.isOne(address) || address.regionMatches(true, 0, "cid:", 0, 4);
  }

  private String absolute(String address) {
    // Browsers take tabs and line ends out of addresses (WHATWG URL, 4.4).
    var clean = BREAKS.matcher(address).replaceAll("");
    if (clean.startsWith("//")) {
      return "https:" + clean;
    }
    if (base.isEmpty() || SCHEME.matcher(clean).lookingAt()) {
      return clean;
    }
    try {
      return URI.create(base).resolve(clean).toString();
    } catch (IllegalArgumentException e) {
      return base + clean;
    }
  }
}
