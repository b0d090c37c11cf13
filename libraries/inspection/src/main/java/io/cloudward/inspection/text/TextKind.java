package io.cloudward.inspection.text;

/** What a stretch of text is in its document. */
public enum TextKind {
  /** What a reader sees. */
  VISIBLE,
  /** In the document, but not shown: hidden by style, deleted, before or after the MIME parts. */
  HIDDEN,
  /** Header, footer, footnote, speaker's note. */
  MARGIN,
  /** A comment or annotation. */
  COMMENT,
  /** Title, author, keywords and the like. */
  PROPERTY,
  /** A field code or formula. */
  FORMULA,
  /** Program text: script of a page, macro source, JavaScript of a PDF. */
  SCRIPT
}
