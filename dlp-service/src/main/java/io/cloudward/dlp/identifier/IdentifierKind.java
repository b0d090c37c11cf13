package io.cloudward.dlp.identifier;

/** By what an identifier is found. */
public enum IdentifierKind {
  /** Expressions of a regular language, with validators and context words. */
  EXPRESSION,
  /** A list of words and phrases. */
  KEYWORDS,
  /** What a file is: type, name, size. */
  FILE,
  /** A program of its own; predefined ones only. */
  DETECTOR
}
