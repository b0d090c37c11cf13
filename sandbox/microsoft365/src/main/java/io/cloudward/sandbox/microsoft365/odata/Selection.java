package io.cloudward.sandbox.microsoft365.odata;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.contract.Contract;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code $select}, and which properties Graph shows without it. */
@ApplicationScoped
public class Selection {
  /** Types that show only some of their properties unless asked; Graph's page on the user type. */
  private static final Map<String, List<String>> DEFAULTS =
      Map.of(
          "user",
          List.of(
              "businessPhones",
              "displayName",
              "givenName",
              "jobTitle",
              "mail",
              "mobilePhone",
              "officeLocation",
              "preferredLanguage",
              "surname",
              "userPrincipalName",
              "id"));

  private static final Set<String> PLAYED =
      Set.of("$select", "$filter", "$top", "$skiptoken", "$deltatoken", "$count");

  /** Options played for mail and files alone, and the types those are. */
  private static final Set<String> PLAYED_OF_ITEMS = Set.of("$expand", "$orderby", "$skip");

  private static final Set<String> ITEMS = Set.of("message", "driveItem");

  private final Contract contract;

  Selection(Contract contract) {
    this.contract = contract;
  }

  /** The properties a call asks for; empty for all. Refuses query options that are not played. */
  public List<String> of(GraphCall call, String type) {
    refuseUnplayed(call, ITEMS.contains(type) ? PLAYED_OF_ITEMS : Set.of());
    return named(call.query("$select").orElse(""), type);
  }

  /** The properties named in a list with commas, or the type's default ones; empty for all. */
  public List<String> named(String list, String type) {
    if (list.isBlank()) {
      return DEFAULTS.getOrDefault(type, List.of());
    }
    var names = new ArrayList<String>();
    for (var name : list.split(",", -1)) {
      names.add(known(name.trim(), type));
    }
    return List.copyOf(names);
  }

  /** A copy with those properties and the annotations alone, and never the internal ones. */
  public ObjectNode show(ObjectNode object, List<String> properties) {
    var shown = JsonNodeFactory.instance.objectNode();
    for (var field : object.properties()) {
      var isAnnotation = field.getKey().contains("@");
      var isInternal = field.getKey().startsWith("~");
      if (isAnnotation || (properties.isEmpty() && !isInternal)) {
        shown.set(field.getKey(), field.getValue());
      }
    }
    for (var name : properties) {
      shown.set(name, object.get(name));
    }
    return shown;
  }

  /** The same without nulls for what the object does not have, as with files. */
  public ObjectNode showPresent(ObjectNode object, List<String> properties) {
    var shown = show(object, properties);
    properties.stream().filter(name -> !object.has(name)).forEach(shown::remove);
    return shown;
  }

  static void refuseUnplayed(GraphCall call, Set<String> more) {
    for (var option : call.query().keySet()) {
      if (option.startsWith("$") && !PLAYED.contains(option) && !more.contains(option)) {
        throw new GraphError(
            400,
            "Request_UnsupportedQuery",
            "The sandbox does not play the query option '%s'.".formatted(option));
      }
    }
  }

  private String known(String name, String type) {
    var properties = contract.type(type).orElseThrow().properties();
    if (properties.containsKey(name)) {
      return name;
    }
    return properties.keySet().stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new GraphError(
                    400,
                    "BadRequest",
                    "Parsing OData Select and Expand failed: Could not find a property named '%s' on type 'microsoft.graph.%s'."
                        .formatted(name, type)));
  }
}
