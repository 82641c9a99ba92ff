package org.communique.io.codec;

import tools.jackson.core.JsonGenerator;

/** Writes the values of one shape. Made once, used by all threads. */
interface ValueWriter {

  /**
   * Writes a value.
   *
   * @param out where to
   * @param value the value, as {@link org.communique.model.meta.Shape} says
   */
  void write(JsonGenerator out, Object value);
}
