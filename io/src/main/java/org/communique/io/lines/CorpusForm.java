package org.communique.io.lines;

/** How dossiers stand in a file. A file is taken for what it begins with. */
public enum CorpusForm {

  /** One dossier is the whole file. */
  DOCUMENT,

  /** JSON Lines: one dossier a line. */
  LINES,

  /** A JSON text sequence (RFC 7464): a record separator, U+001E, stands before each dossier. */
  SEQUENCE,

  /** A JSON array whose items are dossiers; the first begins as one does, with a brace. */
  ARRAY
}
