package io.cloudward.inspection.part;

/** How a part stands in the one above it. */
public enum PartKind {
  /** What was given to inspect. */
  ROOT,
  /** A text body of a message. */
  BODY,
  /** An attached file. */
  ATTACHMENT,
  /** A part that a body shows, such as a picture. */
  INLINE,
  /** A message within a message. */
  MESSAGE,
  /** A file in an archive, or the one file in a compressed one. */
  ARCHIVE_ENTRY,
  /** A file or object inside a document. */
  EMBEDDED
}
