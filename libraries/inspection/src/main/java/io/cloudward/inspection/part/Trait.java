package io.cloudward.inspection.part;

/** What is remarkable about a part, beside its type and text. */
public enum Trait {
  /** Needs a password; its content was not seen. */
  ENCRYPTED,
  /** Holds a macro project. */
  MACRO,
  /** A macro runs by itself when the document is opened or closed. */
  AUTO_RUN_MACRO,
  /** Holds an Excel 4.0 macro sheet. */
  EXCEL4_MACRO,
  /** Starts a program through dynamic data exchange. */
  DDE,
  /** Loads its template from elsewhere, which may bring macros (MITRE ATT&CK T1221). */
  REMOTE_TEMPLATE,
  /** Loads an object or frame from elsewhere when opened. */
  REMOTE_OBJECT,
  /** Holds JavaScript. */
  JAVASCRIPT,
  /** An action starts a program or sends a form when the document is opened or clicked. */
  LAUNCH_ACTION,
  /** Holds an embedded file or object. */
  EMBEDDED_OBJECT,
  /** Its name holds a character that reverses the direction of text (MITRE ATT&CK T1036.002). */
  REVERSED_NAME,
  /** Its name ends like a harmless file and then like a program (MITRE ATT&CK T1036.007). */
  DOUBLE_EXTENSION,
  /** Its name would leave the directory it is unpacked to, or is absolute. */
  TRAVERSAL_NAME,
  /** Its true type is not the one its extension says. */
  DISGUISED_TYPE,
  /** Holds text that a reader does not see. */
  HIDDEN_TEXT,
  /** Holds a form that sends what is typed to somewhere. */
  FORM,
  /** Data after the end of the format, or before its beginning. */
  SURPLUS
}
