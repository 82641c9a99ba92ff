package org.communique.io.schema;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.communique.io.codec.FreeWriter;
import org.communique.io.json.JsonOutput;
import org.communique.io.schema.FormatDefinitions.Use;
import org.communique.model.Actor;
import org.communique.model.Dossier;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;

/**
 * A schema of the format in JSON Schema 2020-12, for validators, editors and generators of code in
 * any language.
 *
 * <p>The schemas of dossiers are made from the types of the model, whose doc comments are the
 * descriptions. They ship as resources beside this class, too: {@code
 * org/communique/io/schema/dossier.schema.json} and so on. {@code docs/schema.md} tells how to use
 * them, and what a schema cannot say.
 *
 * <p>Immutable and safe to share between threads; two are equal if their texts are.
 */
public final class JsonSchema {

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final String id;
  private final SchemaObject schema;

  private JsonSchema(String name, SchemaObject content) {
    this.id = "urn:communique:schema:" + name + ":" + Dossier.FORMAT_VERSION;
    this.schema = new SchemaObject().put("$schema", DIALECT).put("$id", id).putAll(content);
  }

  /** {@return the schema of a dossier, with all that a schema can say of it} */
  public static JsonSchema dossier() {
    return new JsonSchema("dossier", withDefinitions(Use.CHECKING));
  }

  /**
   * {@return the schema of a dossier for generators of code} It knows no extensions, so that
   * generated types have the properties of the format and no others.
   */
  public static JsonSchema codegen() {
    return new JsonSchema("dossier.codegen", withDefinitions(Use.CODE));
  }

  private static SchemaObject withDefinitions(Use use) {
    return FormatDefinitions.dossier(use).put("$defs", FormatDefinitions.all(use));
  }

  /** {@return the schema of one record of any type, for interfaces that exchange single records} */
  public static JsonSchema record() {
    List<SchemaObject> types = new ArrayList<>();
    for (Property property : PartType.dossier().properties()) {
      if (property.shape() instanceof Shape.Many many) {
        addRecords(many.item(), types);
      }
    }
    return new JsonSchema(
        "dossier.record",
        new SchemaObject()
            .put("title", "Record")
            .put("description", "One record of a dossier, of any type.")
            .put("anyOf", types)
            .put("$defs", FormatDefinitions.all(Use.CHECKING)));
  }

  private static void addRecords(Shape item, List<SchemaObject> types) {
    if (item instanceof Shape.OneOf) {
      types.add(SchemaObject.reference(Actor.class.getSimpleName()));
    } else if (item instanceof Shape.Nested nested && nested.type().property("open") != null) {
      types.add(SchemaObject.reference(nested.type().name()));
    }
  }

  /** {@return the schema of a report in JSON, as {@code JsonReport} writes it} */
  public static JsonSchema report() {
    return new JsonSchema("report", ReportDefinitions.report());
  }

  /**
   * {@return the schema of what a language model is asked to find in a text} It is a subset of JSON
   * Schema that such models can follow: closed, everything required, texts by language as lists, no
   * unions. {@link ExtractionMapper} makes a dossier of what comes back.
   *
   * @param lists which lists of a dossier are asked for: some of {@link #extractedLists()}
   * @throws IllegalArgumentException if none is named, or one that cannot be asked for
   */
  public static JsonSchema extraction(Collection<String> lists) {
    return new JsonSchema("extraction", ExtractionDefinitions.of(lists));
  }

  /** {@return the lists of a dossier that can be asked for, in the order of the dossier} */
  public static List<String> extractedLists() {
    return ExtractedProperties.LISTS;
  }

  /**
   * {@return its name: a URN with the version of the format, such as {@code
   * urn:communique:schema:dossier:1.0}}
   */
  public String id() {
    return id;
  }

  /** {@return the schema as JSON, one member a line, with a line end after the last} */
  public String toText() {
    return text(JsonOutput.PRETTY);
  }

  /** {@return the schema as JSON on one line, without space between} */
  public String toCompactText() {
    return text(JsonOutput.COMPACT);
  }

  private String text(JsonOutput output) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      output.write(
          bytes,
          out -> {
            out.writeStartObject();
            FreeWriter.writeMembers(out, schema.members());
            out.writeEndObject();
          });
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonSchema that && schema.members().equals(that.schema.members());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
