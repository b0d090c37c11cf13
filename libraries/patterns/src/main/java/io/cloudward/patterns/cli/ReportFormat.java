package io.cloudward.patterns.cli;

import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** How findings are printed. */
enum ReportFormat {
  /** A line for people. */
  TEXT {
    @Override
    Report open(PrintWriter out, List<IdentifierDefinition> identifiers) {
      return new TextReport(out);
    }
  },
  /** A JSON object per line. */
  JSONL {
    @Override
    Report open(PrintWriter out, List<IdentifierDefinition> identifiers) {
      return new JsonLinesReport(out);
    }
  },
  /** Static Analysis Results Interchange Format 2.1.0. */
  SARIF {
    @Override
    Report open(PrintWriter out, List<IdentifierDefinition> identifiers) throws IOException {
      return new SarifReport(out, identifiers);
    }
  };

  abstract Report open(PrintWriter out, List<IdentifierDefinition> identifiers) throws IOException;
}
