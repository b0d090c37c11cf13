package io.cloudward.standalone.component;

import io.cloudward.infrastructure.ContextDatabase;
import io.cloudward.standalone.home.Home;
import io.cloudward.standalone.home.PortPlan;
import io.cloudward.standalone.home.Secrets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out the environment variables of a child; secrets travel there and nowhere else. */
public final class Environment {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z-]+)(?::([a-z0-9-]+))?}");

  private final Home home;
  private final Secrets secrets;
  private final PortPlan ports;
  private final String publicUrl;
  private final List<Component> components;

  /**
   * Prepares for one instance.
   *
   * @param publicUrl the origin that browsers use
   */
  public Environment(
      Home home, Secrets secrets, PortPlan ports, String publicUrl, List<Component> components) {
    this.home = home;
    this.secrets = secrets;
    this.ports = ports;
    this.publicUrl = publicUrl;
    this.components = List.copyOf(components);
  }

  /** All variables of a component. */
  public Map<String, String> of(Component component) {
    var variables = new HashMap<String, String>();
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("PORT", Integer.toString(ports.component(component.portOffset())));
    if (component.context().isPresent()) {
      ofService(variables, database(component.context().get()));
    }
    component
        .environment()
        .forEach((name, value) -> variables.put(name, filledIn(value, component)));
    return Map.copyOf(variables);
  }

  /** The database of a context with its generated passwords. */
  public ContextDatabase database(String context) {
    return new ContextDatabase(
        context,
        secrets.text("database-" + context + "-owner"),
        secrets.text("database-" + context));
  }

  private void ofService(Map<String, String> variables, ContextDatabase database) {
    variables.put(
        "DATABASE_URL",
        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database.context());
    variables.put("DATABASE_USER", database.context());
    variables.put("DATABASE_PASSWORD", database.password());
    variables.put("DATABASE_OWNER", database.owner());
    variables.put("DATABASE_OWNER_PASSWORD", database.ownerPassword());
    variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
    variables.put("AUTH_URL", url("auth-service"));
    variables.put("PUBLIC_URL", publicUrl);
    variables.put("CLOUDWARD_INTERNAL_SECRET", secrets.text("internal-secret"));
  }

  private String filledIn(String value, Component component) {
    return PLACEHOLDER
        .matcher(value)
        .replaceAll(
            match -> Matcher.quoteReplacement(resolve(match.group(1), match.group(2), component)));
  }

  private String resolve(String kind, String argument, Component component) {
    return switch (kind) {
      case "public-url" -> publicUrl;
      case "url" -> url(argument);
      case "data" -> home.data(component.name()).toString();
      case "shared-data" -> home.data(argument).toString();
      case "secret" -> secrets.text(argument);
      case "secret-file" -> secrets.textFile(argument).toString();
      case "key-file" -> secrets.keyFile(argument).toString();
      case "secret-directory" -> secrets.directory(argument).toString();
      default -> throw new IllegalArgumentException("unknown placeholder ${" + kind + "}");
    };
  }

  private String url(String name) {
    return components.stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .map(component -> "http://localhost:" + ports.component(component.portOffset()))
        .orElseThrow(() -> new IllegalArgumentException("no component " + name));
  }
}
