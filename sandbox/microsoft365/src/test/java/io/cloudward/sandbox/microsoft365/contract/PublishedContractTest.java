package io.cloudward.sandbox.microsoft365.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The derived contract says nothing that Microsoft's published files do not say. */
class PublishedContractTest {
  private static final String FOLDER = System.getenv("CLOUDWARD_GRAPH_METADATA");

  private final ObjectMapper mapper = new ObjectMapper();
  private final Contract contract = new Contract(mapper);

  @BeforeEach
  void needMicrosoftsFiles() {
    assumeTrue(
        FOLDER != null && Files.exists(Path.of(FOLDER, "permissions.json")),
        "skipped: CLOUDWARD_GRAPH_METADATA names no folder with v1.0-metadata.xml and permissions.json");
  }

  @Test
  void knowsNoTypeOrPropertyThatGraphDoesNotPublish() throws Exception {
    var published = publishedTypes();
    var ours = mapper.readTree(getClass().getResourceAsStream("/contract/types.json"));

    for (var type : ours.properties()) {
      var element = published.get(type.getKey());
      assertThat(element).as(type.getKey()).isNotNull();
      for (var property : type.getValue().path("properties").properties()) {
        assertThat(propertyType(published, type.getKey(), property.getKey()))
            .as(type.getKey() + "." + property.getKey())
            .isEqualTo(property.getValue().path("type").asText());
      }
    }
  }

  @Test
  void acceptsNoPermissionThatGraphDoesNotPublish() throws Exception {
    var published = publishedPermissions();
    var sources = sourcesOfPermissions();

    for (var call : contract.calls()) {
      if (!call.decidesPermissionsItself()) {
        var source = sources.getOrDefault(call.name(), call.name()).split(" ", 2);
        var path = source[0] + " " + source[1].toLowerCase(Locale.ROOT);
        assertThat(published.getOrDefault(path + " Application", Set.of()))
            .as(path)
            .containsAll(call.application());
        assertThat(published.getOrDefault(path + " DelegatedWork", Set.of()))
            .as(path)
            .containsAll(call.delegated());
      }
    }
  }

  /** Calls that Microsoft's list lacks, with the ones whose permissions they take. */
  private Map<String, String> sourcesOfPermissions() throws IOException {
    var sources = new HashMap<String, String>();
    for (var call : mapper.readTree(Path.of("contract", "selection.json").toFile()).path("calls")) {
      if (call.has("permissionsOf")) {
        sources.put(call.path("call").asText(), call.path("permissionsOf").asText());
      }
    }
    return sources;
  }

  private static Map<String, Element> publishedTypes() throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var document =
        factory.newDocumentBuilder().parse(Path.of(FOLDER, "v1.0-metadata.xml").toFile());
    var types = new HashMap<String, Element>();
    for (var tag : List.of("EntityType", "ComplexType", "EnumType")) {
      var nodes = document.getElementsByTagName(tag);
      for (int i = 0; i < nodes.getLength(); i++) {
        var element = (Element) nodes.item(i);
        var schema = (Element) element.getParentNode();
        if (schema.getAttribute("Namespace").equals("microsoft.graph")) {
          types.put(element.getAttribute("Name"), element);
        }
      }
    }
    return types;
  }

  private static String propertyType(Map<String, Element> types, String type, String property) {
    for (var element = types.get(type); element != null; ) {
      for (var tag : List.of("Property", "NavigationProperty")) {
        var nodes = element.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
          var candidate = (Element) nodes.item(i);
          if (candidate.getAttribute("Name").equals(property)) {
            return candidate.getAttribute("Type").replaceAll("Edm\\.|(microsoft\\.)?graph\\.", "");
          }
        }
      }
      element =
          types.get(element.getAttribute("BaseType").replaceAll("(microsoft\\.)?graph\\.", ""));
    }
    return "none";
  }

  private Map<String, Set<String>> publishedPermissions() throws IOException {
    var text = Files.readString(Path.of(FOLDER, "permissions.json")).replace("\uFEFF", "");
    var published = new HashMap<String, Set<String>>();
    for (var permission : mapper.readTree(text).path("permissions").properties()) {
      for (var set : permission.getValue().path("pathSets")) {
        for (var path : set.path("paths").properties()) {
          register(published, permission.getKey(), set, path.getKey());
        }
      }
    }
    return published;
  }

  private static void register(
      Map<String, Set<String>> published, String permission, JsonNode set, String path) {
    for (var method : set.path("methods")) {
      for (var scheme : set.path("schemeKeys")) {
        var key = method.asText() + " " + path.toLowerCase(Locale.ROOT) + " " + scheme.asText();
        published.computeIfAbsent(key, k -> new HashSet<>()).add(permission);
      }
    }
  }
}
