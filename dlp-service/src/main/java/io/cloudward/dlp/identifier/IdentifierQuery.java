package io.cloudward.dlp.identifier;

import io.cloudward.web.page.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which identifiers are asked for; take it as {@code @BeanParam}. */
public class IdentifierQuery extends PageRequest {

  @QueryParam("q")
  @Parameter(description = "Part of key, name, description or regulation, without regard to case")
  public @Nullable String q;

  @QueryParam("country")
  @Parameter(description = "ISO 3166 code; identifiers of the whole world have none")
  public @Nullable String country;

  @QueryParam("category")
  @Parameter(description = "Such as national-id, bank, secret, custom")
  public @Nullable String category;

  @QueryParam("kind")
  @Parameter(description = "By what they are found")
  public @Nullable IdentifierKind kind;

  @QueryParam("predefined")
  @Parameter(description = "Only predefined ones, or only the tenant's own")
  public @Nullable Boolean predefined;

  /** Name of the list for cursors: the filters belong to it. */
  String list() {
    return "identifiers " + q + " " + country + " " + category + " " + kind + " " + predefined;
  }

  boolean matches(IdentifierResponse each) {
    return (country == null || each.countries().contains(country.toUpperCase(Locale.ROOT)))
        && (category == null || each.category().equals(category))
        && (kind == null || each.kind() == kind)
        && (predefined == null || each.predefined() == predefined)
        && (q == null || says(each, q.strip().toLowerCase(Locale.ROOT)));
  }

  private static boolean says(IdentifierResponse each, String text) {
    var all =
        each.key()
            + "\n"
            + each.name()
            + "\n"
            + each.description()
            + "\n"
            + String.join("\n", each.regulations());
    return all.toLowerCase(Locale.ROOT).contains(text);
  }
}
