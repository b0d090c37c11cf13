package io.cloudward.e2e.system;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page that people fill in, as far as a test without a browser needs it. */
public final class HtmlForm {

  private static final Pattern FORM =
      Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern INPUT =
      Pattern.compile("<(?:input|button)\\b([^>]*)>", Pattern.CASE_INSENSITIVE);

  private final URI action;
  private final Map<String, String> fields;

  private HtmlForm(URI action, Map<String, String> fields) {
    this.action = action;
    this.fields = fields;
  }

  /** The first form that has a field of that name or type. */
  public static HtmlForm firstWith(Answer page, String field) {
    Matcher form = FORM.matcher(page.body());
    while (form.find()) {
      if (form.group(2).contains("\"" + field + "\"")) {
        String action = unescape(attribute(form.group(1), "action"));
        return new HtmlForm(page.uri().resolve(action), fieldsOf(form.group(2)));
      }
    }
    throw new AssertionError("no form with " + field + " on " + page.uri() + "\n" + page.body());
  }

  /** Where it goes. */
  public URI action() {
    return action;
  }

  /** The name of the first field that looks like {@code pattern}. */
  public String fieldLike(String pattern) {
    return fields.keySet().stream()
        .filter(name -> Pattern.compile(pattern).matcher(name).find())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no field like " + pattern + " in " + fields));
  }

  /** All fields with their preset values, and these. */
  public Map<String, String> filledWith(Map<String, String> values) {
    Map<String, String> filled = new LinkedHashMap<>(fields);
    filled.putAll(values);
    return filled;
  }

  private static Map<String, String> fieldsOf(String html) {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher input = INPUT.matcher(html);
    while (input.find()) {
      String name = attribute(input.group(1), "name");
      if (!name.isEmpty()) {
        fields.put(name, unescape(attribute(input.group(1), "value")));
      }
    }
    return fields;
  }

  private static String attribute(String attributes, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
    return value.find() ? value.group(1) : "";
  }

  private static String unescape(String html) {
    return html.replace("&amp;", "&").replace("&#x2F;", "/").replace("&quot;", "\"");
  }
}
