package io.cloudward.dlp.template;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The templates that come with Cloudward, read at their first use. */
@ApplicationScoped
public class PredefinedTemplates {

  private static final String DIRECTORY = "/catalogue/templates/";

  private final Map<String, TemplateDocument> documents = read();
  private final Map<String, Template> templates = templates(documents);

  /** All of them, in the order of the index. */
  public Collection<Template> all() {
    return templates.values();
  }

  /** One of them. */
  public Optional<Template> find(String key) {
    return Optional.ofNullable(templates.get(key));
  }

  /** All of them as they are written. */
  Map<String, TemplateDocument> documents() {
    return documents;
  }

  private static Map<String, Template> templates(Map<String, TemplateDocument> documents) {
    Map<String, Template> templates = new LinkedHashMap<>();
    documents.forEach((key, document) -> templates.put(key, document.toTemplate()));
    return Collections.unmodifiableMap(templates);
  }

  private static Map<String, TemplateDocument> read() {
    var reader =
        new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readerFor(TemplateDocument.class);
    Map<String, TemplateDocument> documents = new LinkedHashMap<>();
    new String(bytes("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .forEach(
            name -> {
              try {
                TemplateDocument document = reader.readValue(bytes(name));
                documents.put(document.key(), document);
              } catch (IOException e) {
                throw new UncheckedIOException("template " + name, e);
              }
            });
    return documents;
  }

  private static byte[] bytes(String name) {
    try (InputStream in = PredefinedTemplates.class.getResourceAsStream(DIRECTORY + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
