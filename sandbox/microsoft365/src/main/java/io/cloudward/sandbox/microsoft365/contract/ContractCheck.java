package io.cloudward.sandbox.microsoft365.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Compares JSON with the contract: only known properties, each of its JSON type. */
@ApplicationScoped
public class ContractCheck {
  private static final Set<String> INTEGERS = Set.of("Int16", "Int32", "Int64");
  private static final Set<String> TEXTS = Set.of("String", "Duration", "Date", "Binary");

  private final Contract contract;

  ContractCheck(Contract contract) {
    this.contract = contract;
  }

  /**
   * What the answer to a call says that Graph could not say; empty when it conforms.
   *
   * @param returns as {@link Call#returns}
   */
  public List<String> answer(String returns, JsonNode body) {
    var violations = new ArrayList<String>();
    if (!returns.startsWith("Collection(")) {
      entity(typeOf(body, returns.split("\\|", -1)), body, returns, violations);
      return violations;
    }
    var types = returns.substring("Collection(".length(), returns.length() - 1).split("\\|", -1);
    if (!body.path("value").isArray()) {
      violations.add("a collection without the array \"value\"");
    }
    for (var item : body.path("value")) {
      entity(typeOf(item, types), item, "value", violations);
    }
    return violations;
  }

  /** What the properties of an entity break; annotations (names with an at sign) are free. */
  public List<String> entity(String type, JsonNode entity) {
    var violations = new ArrayList<String>();
    entity(type, entity, type, violations);
    return violations;
  }

  private static String typeOf(JsonNode item, String[] types) {
    var declared = item.path("@odata.type").asText("").replace("#microsoft.graph.", "");
    return declared.isEmpty() ? types[0] : declared;
  }

  private void entity(String type, JsonNode entity, String where, List<String> violations) {
    var known = contract.type(type);
    if (known.isEmpty()) {
      violations.add(where + ": unknown type " + type);
      return;
    }
    if (!entity.isObject()) {
      violations.add(where + ": not an object");
      return;
    }
    for (var field : entity.properties()) {
      if (field.getKey().contains("@") || known.get().isOpen()) {
        continue;
      }
      var property = known.get().properties().get(field.getKey());
      if (property == null) {
        violations.add(where + ": " + type + " has no property " + field.getKey());
      } else {
        value(property, field.getValue(), where + "." + field.getKey(), violations);
      }
    }
  }

  private void value(Property property, JsonNode value, String where, List<String> violations) {
    if (value.isNull()) {
      if (!property.nullable()) {
        violations.add(where + ": must not be null");
      }
    } else if (property.isCollection()) {
      if (!value.isArray()) {
        violations.add(where + ": must be an array");
      }
      value.forEach(element -> value(property.element(), element, where, violations));
    } else if (!isPrimitive(property.type())) {
      structured(property.type(), value, where, violations);
    } else if (!isOf(property.type(), value)) {
      violations.add(where + ": must be " + property.type());
    }
  }

  private void structured(String type, JsonNode value, String where, List<String> violations) {
    var known = contract.type(type);
    if (known.isPresent() && known.get().isEnumeration()) {
      if (!value.isTextual() || !known.get().members().contains(value.textValue())) {
        violations.add(where + ": must be one of " + known.get().members());
      }
    } else {
      var declared = typeOf(value, new String[] {type});
      var exact = contract.type(declared).isPresent() ? declared : type;
      entity(exact, value, where, violations);
    }
  }

  private static boolean isPrimitive(String type) {
    return TEXTS.contains(type)
        || INTEGERS.contains(type)
        || Set.of("Boolean", "Double", "Guid", "DateTimeOffset").contains(type);
  }

  private static boolean isOf(String type, JsonNode value) {
    return switch (type) {
      case "Boolean" -> value.isBoolean();
      case "Double" -> value.isNumber();
      case "Guid" -> value.isTextual() && isGuid(value.textValue());
      case "DateTimeOffset" -> value.isTextual() && isTime(value.textValue());
      default -> INTEGERS.contains(type) ? value.isIntegralNumber() : value.isTextual();
    };
  }

  private static boolean isGuid(String text) {
    try {
      return UUID.fromString(text).toString().equalsIgnoreCase(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
