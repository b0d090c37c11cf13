package io.cloudward.inspection.link;

/** Where in a document a link stands. */
public enum LinkSource {
  /** Running text. */
  TEXT,
  /** A link that a reader clicks. */
  ANCHOR,
  /** Loaded without a click: picture, style, script, frame, remote template. */
  RESOURCE,
  /** Where a form sends what is typed. */
  FORM,
  /** Where a page takes its reader by itself. */
  REDIRECT,
  /** A relationship of an office document. */
  RELATIONSHIP,
  /** An action of a PDF. */
  ACTION
}
