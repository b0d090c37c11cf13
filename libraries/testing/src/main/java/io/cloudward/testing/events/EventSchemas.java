package io.cloudward.testing.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the schema that an event names on the class path and holds the event against it. */
final class EventSchemas {

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
  private final Set<HeardEvent> checked = ConcurrentHashMap.newKeySet();

  void check(HeardEvent event) {
    String name = event.attribute("dataschema");
    if (name.isEmpty() || checked.contains(event)) {
      return;
    }
    Schema schema = schemas.computeIfAbsent(URI.create(name).getPath(), this::load);
    assertThat(
            schema.validate(
                event.data().toString(),
                InputFormat.JSON,
                context -> context.executionConfig(c -> c.formatAssertionsEnabled(true))))
        .as("%s against %s", event.data(), name)
        .isEmpty();
    checked.add(event);
  }

  private Schema load(String path) {
    try (InputStream schema =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(path.substring(1))) {
      assertThat(schema).as("schema " + path + " on the class path").isNotNull();
      return registry.getSchema(
          new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
