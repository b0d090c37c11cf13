package io.cloudward.log.export;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file with entries of the log is like. */
@Schema(name = "ExportFormat")
public enum ExportFormat {
  /** Comma-separated values with a header line (RFC 4180). */
  CSV("text/csv; charset=utf-8", "csv"),
  /** One JSON object per line, with everything that the log shows. */
  JSONL("application/jsonl", "jsonl");

  final String mediaType;
  final String extension;

  ExportFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }
}
