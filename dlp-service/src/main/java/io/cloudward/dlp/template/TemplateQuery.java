package io.cloudward.dlp.template;

import io.cloudward.web.page.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which templates are asked for; take it as {@code @BeanParam}. */
public class TemplateQuery extends PageRequest {

  @QueryParam("q")
  @Parameter(description = "Part of key, name, description or regulation, without regard to case")
  public @Nullable String q;

  @QueryParam("country")
  @Parameter(description = "ISO 3166 code; templates of the whole world have none")
  public @Nullable String country;

  @QueryParam("predefined")
  @Parameter(description = "Only predefined ones, or only the tenant's own")
  public @Nullable Boolean predefined;

  /** Name of the list for cursors: the filters belong to it. */
  String list() {
    return "templates " + q + " " + country + " " + predefined;
  }

  boolean matches(TemplateResponse each) {
    return (country == null || each.countries().contains(country.toUpperCase(Locale.ROOT)))
        && (predefined == null || each.predefined() == predefined)
        && (q == null || says(each, q.strip().toLowerCase(Locale.ROOT)));
  }

  private static boolean says(TemplateResponse each, String text) {
    var regulations = String.join("\n", each.regulations());
    var all = String.join("\n", each.key(), each.name(), each.description(), regulations);
    return all.toLowerCase(Locale.ROOT).contains(text);
  }
}
