package io.cloudward.sandbox.microsoft365.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a fault is set.
 *
 * @param organization GUID of the only organization it concerns; null for all
 * @param path beginning of the paths it concerns; null for all
 * @param since when it was switched on
 */
public record FaultSetting(
    boolean enabled,
    @Nullable JsonNode parameters,
    @Nullable String organization,
    @Nullable String path,
    @Nullable Instant since) {

  boolean concerns(@Nullable String organizationId, String requestPath) {
    return enabled
        && (organization == null || organization.equals(organizationId))
        && (path == null || requestPath.startsWith(path));
  }

  /** A number among the parameters. */
  public double number(String name, double otherwise) {
    return parameter(name).asDouble(otherwise);
  }

  /** A text among the parameters. */
  public String text(String name, String otherwise) {
    return parameter(name).asText(otherwise);
  }

  /** A yes or no among the parameters. */
  public boolean is(String name) {
    return parameter(name).asBoolean(false);
  }

  private JsonNode parameter(String name) {
    return parameters == null ? MissingNode.getInstance() : parameters.path(name);
  }
}
