package org.communique.io.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.communique.io.json.Strings;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.value.Extensions;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import tools.jackson.core.JsonGenerator;

/** Makes the writers of all shapes, once, from the metamodel. */
public final class Writers {

  private static final Map<PartType, PartWriter> PARTS = new HashMap<>();

  static {
    PartType.all().forEach(type -> PARTS.put(type, new PartWriter(type, Writers::of)));
  }

  private Writers() {}

  /**
   * Writes a part of any type.
   *
   * @param out where to write
   * @param part the part
   */
  public static void writePart(JsonGenerator out, Object part) {
    PARTS.get(PartType.of((Part) part)).write(out, part);
  }

  /**
   * Writes a value of any property by itself: a text, a number, a date, a reference, a part, texts
   * by language, a list of these, or the value of an extension.
   *
   * @param out where to write
   * @param value the value, as {@link Shape} says; of an extension the {@link Extensions} of its
   *     one name
   */
  public static void writeValue(JsonGenerator out, Object value) {
    if (value instanceof String text) {
      Strings.write(out, text);
    } else if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof Integer whole) {
      out.writeNumber(whole);
    } else if (value instanceof Double decimal) {
      out.writeNumber(decimal);
    } else if (value instanceof LanguageMap texts) {
      writeTexts(out, texts);
    } else if (value instanceof Part) {
      writePart(out, value);
    } else if (value instanceof List<?> list) {
      writeList(out, list, Writers::writeValue);
    } else if (value instanceof Extensions extensions) {
      FreeWriter.write(out, extensions.value(extensions.names().iterator().next()));
    } else {
      writeAtom(out, value);
    }
  }

  /**
   * Writes the dossier, and in its lists what stood there and could not be read.
   *
   * @param out where to write
   * @param dossier the dossier
   * @param kept JSON texts by the names of the lists and the positions in them
   */
  public static void writeDossier(
      JsonGenerator out, Dossier dossier, Map<String, NavigableMap<Integer, String>> kept) {
    PARTS.get(PartType.of(dossier)).write(out, dossier, kept);
  }

  /** Writes the value of a property. */
  static void writeValue(JsonGenerator out, Property property, Object value) {
    of(property.shape()).write(out, value);
  }

  /** {@return the writer of a shape} */
  private static ValueWriter of(Shape shape) {
    if (shape instanceof Shape.Text) {
      return (out, value) -> Strings.write(out, (String) value);
    }
    if (shape instanceof Shape.Flag) {
      return (out, value) -> out.writeBoolean((Boolean) value);
    }
    if (shape instanceof Shape.Whole) {
      return (out, value) -> out.writeNumber((Integer) value);
    }
    if (shape instanceof Shape.Decimal) {
      return (out, value) -> out.writeNumber((Double) value);
    }
    if (shape instanceof Shape.Texts) {
      return (out, value) -> writeTexts(out, (LanguageMap) value);
    }
    if (shape instanceof Shape.Atom
        || shape instanceof Shape.Coded
        || shape instanceof Shape.Reference) {
      return Writers::writeAtom;
    }
    if (shape instanceof Shape.Nested nested) {
      return PARTS.get(nested.type());
    }
    if (shape instanceof Shape.OneOf) {
      return Writers::writePart;
    }
    if (shape instanceof Shape.Many many) {
      ValueWriter items = of(many.item());
      return (out, value) -> writeList(out, (List<?>) value, items);
    }
    throw new AssertionError("a shape that no writer is known for: " + shape);
  }

  /**
   * Writes a value that has a text form of its own.
   *
   * @param out where to write
   * @param value the value
   */
  public static void writeAtom(JsonGenerator out, Object value) {
    out.writeString(value.toString());
  }

  /**
   * Writes texts by language.
   *
   * @param out where to write
   * @param texts the texts
   */
  public static void writeTexts(JsonGenerator out, LanguageMap texts) {
    out.writeStartObject();
    for (Map.Entry<LanguageTag, String> entry : texts.entries()) {
      out.writeName(entry.getKey().toString());
      Strings.write(out, entry.getValue());
    }
    out.writeEndObject();
  }

  private static void writeList(JsonGenerator out, List<?> list, ValueWriter items) {
    out.writeStartArray();
    for (Object item : list) {
      items.write(out, item);
    }
    out.writeEndArray();
  }
}
