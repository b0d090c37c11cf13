package io.cloudward.patterns.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.patterns.Finding;
import java.io.IOException;
import java.io.PrintWriter;

/** One JSON object per finding and line. */
final class JsonLinesReport implements Report {

  private final ObjectMapper json = new ObjectMapper();
  private final PrintWriter out;

  JsonLinesReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(FileFinding found) throws IOException {
    Finding finding = found.finding();
    ObjectNode line =
        json.createObjectNode()
            .put("file", found.file())
            .put("line", found.line())
            .put("column", found.column())
            .put("identifier", finding.identifier())
            .put("confidence", finding.confidence())
            .put("start", finding.start())
            .put("end", finding.end())
            .put("byteStart", finding.byteStart())
            .put("byteEnd", finding.byteEnd())
            .put("masked", finding.masked())
            .put("validator", finding.reason().validator())
            .put("contextWord", finding.reason().contextWord());
    out.println(json.writeValueAsString(line));
  }

  @Override
  public void close() {
    out.flush();
  }
}
