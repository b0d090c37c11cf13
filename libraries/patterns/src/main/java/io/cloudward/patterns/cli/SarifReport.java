package io.cloudward.patterns.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.patterns.Finding;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** SARIF 2.1.0 (OASIS), written result by result. */
final class SarifReport implements Report {

  /** Findings at least this sure are errors, others warnings: Purview's high confidence. */
  private static final int HIGH = 85;

  private final JsonGenerator json;

  SarifReport(PrintWriter out, List<IdentifierDefinition> identifiers) throws IOException {
    json = new ObjectMapper().createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "cloudward-patterns");
    json.writeArrayFieldStart("rules");
    for (IdentifierDefinition identifier : identifiers) {
      json.writeStartObject();
      json.writeStringField("id", identifier.key());
      text("shortDescription", identifier.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(FileFinding found) throws IOException {
    Finding finding = found.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.identifier());
    json.writeStringField("level", finding.confidence() >= HIGH ? "error" : "warning");
    json.writeNumberField("rank", finding.confidence());
    text("message", finding.identifier() + " " + finding.masked());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(found.file()));
    json.writeEndObject();
    region(found);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void region(FileFinding found) throws IOException {
    Finding finding = found.finding();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", found.line());
    json.writeNumberField("startColumn", found.column());
    json.writeNumberField("charOffset", finding.start());
    json.writeNumberField("charLength", finding.end() - finding.start());
    json.writeNumberField("byteOffset", finding.byteStart());
    json.writeNumberField("byteLength", finding.byteEnd() - finding.byteStart());
    json.writeEndObject();
  }

  private void text(String member, String text) throws IOException {
    json.writeObjectFieldStart(member);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String uri(String file) throws IOException {
    try {
      return new URI(null, null, file, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IOException("A path that no URI can say", e);
    }
  }

  @Override
  public void close() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
  }
}
