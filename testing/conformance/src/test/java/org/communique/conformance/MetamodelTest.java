package org.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.conformance.PropertyTable.Row;
import org.communique.model.Coordinates;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.Digest;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageTag;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.ActorType;
import org.communique.model.vocabulary.DateDirection;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.Weekday;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * That the metamodel is the table of the format, row by row.
 *
 * <p>Each property is put into the words of the table, so a difference reads as a row that should
 * be another.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetamodelTest {

  private static final Map<Class<?>, String> ATOMS =
      Map.of(
          Id.class, "id",
          Uri.class, "text (URI)",
          Edtf.class, "EDTF",
          LanguageTag.class, "language tag",
          Digest.class, "digest",
          IsoDuration.class, "duration (ISO 8601)",
          Pointer.class, "JSON Pointer");

  /** Closed lists, as the table names their codes. */
  private static final Map<Class<?>, String> CLOSED =
      Map.of(
          Weekday.class, "monday ... sunday (closed)",
          DateDirection.class, "past, future (closed)",
          DatePart.class, "start, end (closed)");

  /** The one deviation: see docs/decisions/0002-judgments-may-have-an-id.md. */
  private static final Expected OPTIONAL_ID = new Expected("id", "id", "", "");

  private PropertyTable table;

  @BeforeAll
  void readTable() throws IOException {
    table = PropertyTable.read(Path.of("properties.tsv"));
  }

  @Test
  void theTypesAreThoseOfTheTable() {
    Set<String> expected = new TreeSet<>();
    table.rows().forEach(row -> expected.addAll(row.types()));
    assertThat(PartType.all().stream().map(PartType::name))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void aTypeHasThePropertiesOfTheTableInItsOrder(PartType type) {
    List<Expected> expected =
        table.rowsOf(type.name()).stream().map(MetamodelTest::inOneForm).toList();
    List<Expected> actual = type.properties().stream().map(p -> described(type, p)).toList();
    assertThat(actual)
        .isEqualTo(type.name().equals("Judgment") ? withOptionalId(expected) : expected);
  }

  private static List<Expected> withOptionalId(List<Expected> rows) {
    return rows.stream().map(row -> row.property().equals("id") ? OPTIONAL_ID : row).toList();
  }

  @Test
  void aCoordinateKeepsTheBoundsOfTheTable() {
    for (Row row : table.rowsOf("Coordinates")) {
      Property property = PartType.of(Coordinates.class).find(row.property()).orElseThrow();
      Shape.Decimal shape = (Shape.Decimal) property.shape();
      assertThat(row.meaning()).contains("%.0f to %.0f".formatted(shape.min(), shape.max()));
    }
  }

  @Test
  void theTypesOfActorAreThoseOfTheTable() {
    assertThat(table.rowsOf("Person"))
        .filteredOn(row -> row.property().equals("type"))
        .singleElement()
        .extracting(Row::vocabularyOrTarget)
        .isEqualTo(typesOfActor());
  }

  static Stream<PartType> types() {
    return PartType.all().stream();
  }

  /** The row, less the remarks that have no bearing on the shape. */
  private static Expected inOneForm(Row row) {
    String shape = row.shape().replace(", may be negative", "").replace(" (a day)", "");
    boolean refers = shape.contains("reference");
    String target =
        refers
            ? String.join(", ", new TreeSet<>(PropertyTable.types(row.vocabularyOrTarget())))
            : row.vocabularyOrTarget();
    // "own list properties" and "wikidata, iso-3166-1 ..." say what texts are usual.
    boolean free = shape.equals("text") || shape.equals("list of text");
    return new Expected(row.property(), shape, row.required(), free ? "" : target);
  }

  private static Expected described(PartType type, Property property) {
    if (property.isDiscriminator()) {
      return new Expected(property.name(), "discriminator", "yes", typesOfActor());
    }
    return new Expected(
        property.name(),
        shape(property.shape()),
        required(type, property),
        target(property.shape()));
  }

  private static String typesOfActor() {
    return Stream.of(ActorType.values()).map(ActorType::code).collect(Collectors.joining(", "));
  }

  private static String shape(Shape shape) {
    if (shape instanceof Shape.Text) {
      return "text";
    } else if (shape instanceof Shape.Texts) {
      return "language map";
    } else if (shape instanceof Shape.Flag) {
      return "flag";
    } else if (shape instanceof Shape.Whole) {
      return "whole number";
    } else if (shape instanceof Shape.Decimal) {
      return "number";
    } else if (shape instanceof Shape.Coded) {
      return "code";
    } else if (shape instanceof Shape.Reference) {
      return "reference";
    } else if (shape instanceof Shape.Atom atom) {
      return CLOSED.containsKey(atom.type()) ? "code" : ATOMS.get(atom.type());
    } else if (shape instanceof Shape.Nested nested) {
      return nested.type().name();
    } else if (shape instanceof Shape.OneOf) {
      return "Actor";
    } else if (shape instanceof Shape.Many many) {
      return "list of " + shape(many.item()) + (many.max() == 2 ? ", exactly two" : "");
    }
    throw new IllegalArgumentException("the table has no word for " + shape);
  }

  private static String target(Shape shape) {
    if (shape instanceof Shape.Many many) {
      return target(many.item());
    } else if (shape instanceof Shape.Coded coded) {
      return coded.vocabulary().name();
    } else if (shape instanceof Shape.Atom atom) {
      return CLOSED.getOrDefault(atom.type(), "");
    } else if (shape instanceof Shape.Reference reference) {
      return reference.types().stream()
          .map(Class::getSimpleName)
          .sorted()
          .collect(Collectors.joining(", "));
    }
    return "";
  }

  private static String required(PartType type, Property property) {
    if (!type.alternatives().isEmpty() && type.alternatives().get(0).get(0) == property) {
      // The table says it once, at the first of them.
      return type.alternatives().stream()
          .map(group -> group.stream().map(Property::name).collect(Collectors.joining(" and ")))
          .collect(Collectors.joining(", or "));
    }
    if (property.shape() instanceof Shape.Many many && many.min() == 1) {
      return "yes, one or more";
    }
    return property.isRequired() ? "yes" : "";
  }

  /** A row of the table, in one form of words. */
  private record Expected(String property, String shape, String required, String target) {}
}
