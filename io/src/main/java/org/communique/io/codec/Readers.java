package org.communique.io.codec;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.DossierRecord;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.text.Spelling;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.Digest;
import org.communique.model.value.Extensions;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.ActorType;
import org.communique.model.vocabulary.ClosedCode;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.DateDirection;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.Vocabulary;
import org.communique.model.vocabulary.Weekday;

/** Makes the readers of all shapes, once, from the metamodel. */
public final class Readers {

  /** The cache of ids, which records and references share. */
  static final int IDS = 0;

  /** The cache of language tags, which properties and language maps share. */
  static final int LANGUAGES = 1;

  /** More caches than there are kinds of atoms, codes and references. */
  static final int CACHES = 64;

  /** What atoms are called, and one of each. */
  private static final Map<Class<?>, List<String>> NOUNS =
      Map.ofEntries(
          Map.entry(Id.class, List.of("an id", "report-2")),
          Map.entry(LanguageTag.class, List.of("a language tag", "en")),
          Map.entry(Edtf.class, List.of("a date", "2025-05-08")),
          Map.entry(IsoDuration.class, List.of("a duration", "P30D")),
          Map.entry(Digest.class, List.of("a digest", "sha-256:...")),
          Map.entry(Uri.class, List.of("a URI", "https://example.org/2")),
          Map.entry(Pointer.class, List.of("a pointer", "/content/0")),
          Map.entry(Weekday.class, List.of("a day of the week", "monday")),
          Map.entry(DateDirection.class, List.of("a direction", "past")),
          Map.entry(DatePart.class, List.of("a part of a date", "start")),
          Map.entry(ActorType.class, List.of("a type of actor", "person")));

  private static final Shape.OneOf ACTORS = actors();

  private static final Readers ALL = new Readers();

  private final Map<PartType, PartReader> parts = new HashMap<>();
  private final Map<Shape, ValueReader> byShape = new HashMap<>();
  private final Map<Class<?>, ValueReader> byClass = new HashMap<>();
  private final Map<Class<?>, Integer> caches = new HashMap<>();

  private Readers() {
    caches.put(Id.class, IDS);
    caches.put(LanguageTag.class, LANGUAGES);
    for (PartType type : PartType.all()) {
      part(type);
    }
    addOthers();
    if (caches.size() > CACHES) {
      throw new AssertionError("more kinds of atoms than caches: " + caches.keySet());
    }
  }

  /** {@return the reader of dossiers} */
  public static PartReader dossier() {
    return ALL.part(PartType.dossier());
  }

  /**
   * {@return the reader of values of a class} There is none for a class that is not of the model,
   * nor for one that stands for types which JSON does not tell apart, such as {@code
   * DossierRecord}.
   *
   * @param type a type of part, of atom or of code, {@code LanguageMap} or {@code Extensions}
   */
  public static Optional<ValueReader> of(Class<?> type) {
    return Optional.ofNullable(ALL.byClass.get(type));
  }

  /** {@return the reader of language tags} */
  static AtomReader languages() {
    return (AtomReader) Objects.requireNonNull(ALL.byClass.get(LanguageTag.class));
  }

  /**
   * {@return the reader of references}
   *
   * @param target what they lead to
   */
  public static ValueReader references(Class<? extends DossierRecord> target) {
    return new ReferenceReader(target);
  }

  private static Shape.OneOf actors() {
    for (Property property : PartType.dossier().properties()) {
      if (property.shape() instanceof Shape.Many many && many.item() instanceof Shape.OneOf oneOf) {
        return oneOf;
      }
    }
    throw new AssertionError("a dossier has no actors");
  }

  private void addOthers() {
    byShape.forEach(
        (shape, reader) -> {
          if (shape instanceof Shape.Atom atom) {
            byClass.put(atom.type(), reader);
          } else if (shape instanceof Shape.Coded coded) {
            byClass.put(coded.vocabulary().type(), reader);
          }
        });
    byClass.put(Actor.class, reader(ACTORS));
    byClass.put(ActorType.class, atom(new Shape.Atom(ActorType.class, ActorType::of)));
    byClass.put(LanguageMap.class, new TextsReader());
    byClass.put(Extensions.class, new ExtensionsReader());
  }

  private PartReader part(PartType type) {
    PartReader known = parts.get(type);
    if (known != null) {
      return known;
    }
    Map<String, ValueReader> readers = new LinkedHashMap<>();
    for (Property property : type.properties()) {
      readers.put(
          property.name(),
          property.isDiscriminator() ? new TypeNameReader(names(type)) : reader(property));
    }
    PartReader made = new PartReader(PartProblems.article(type), Map.of("", type), "", readers);
    parts.put(type, made);
    byClass.put(type.javaType(), made);
    return made;
  }

  /** {@return what the property that tells types apart says of this one} */
  private static List<String> names(PartType type) {
    for (Map.Entry<String, PartType> entry : ACTORS.types().entrySet()) {
      if (entry.getValue().equals(type)) {
        return List.of(entry.getKey());
      }
    }
    throw new AssertionError(type + " is no actor");
  }

  private ValueReader reader(Property property) {
    return property.name().equals("formatVersion") ? new VersionReader() : reader(property.shape());
  }

  private ValueReader reader(Shape shape) {
    ValueReader known = byShape.get(shape);
    if (known != null) {
      return known;
    }
    ValueReader made = make(shape);
    byShape.put(shape, made);
    return made;
  }

  private ValueReader make(Shape shape) {
    if (shape instanceof Shape.Text) {
      return new TextReader();
    }
    if (shape instanceof Shape.Flag) {
      return new FlagReader();
    }
    if (shape instanceof Shape.Whole whole) {
      return new WholeReader(whole);
    }
    if (shape instanceof Shape.Decimal decimal) {
      return new DecimalReader(decimal);
    }
    if (shape instanceof Shape.Texts) {
      return new TextsReader();
    }
    if (shape instanceof Shape.Atom atom) {
      return atom(atom);
    }
    if (shape instanceof Shape.Coded coded) {
      return coded(coded);
    }
    if (shape instanceof Shape.Reference reference) {
      return new ReferenceReader(reference.target());
    }
    if (shape instanceof Shape.Nested nested) {
      return part(nested.type());
    }
    if (shape instanceof Shape.OneOf oneOf) {
      return oneOf(oneOf);
    }
    if (shape instanceof Shape.Many many) {
      return new ListReader(many, reader(many.item()));
    }
    throw new AssertionError("a shape that no reader is known for: " + shape);
  }

  private ValueReader atom(Shape.Atom atom) {
    List<String> words = NOUNS.get(atom.type());
    if (words == null) {
      throw new AssertionError("Readers has no noun for " + atom.type());
    }
    List<String> closed = closedCodes(atom.type());
    return new AtomReader(
        cache(atom.type()),
        words.get(0),
        words.get(1),
        atom.parse(),
        text -> Spelling.nearest(text, closed));
  }

  private static List<String> closedCodes(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).map(code -> ((ClosedCode) code).code()).toList();
  }

  private ValueReader coded(Shape.Coded coded) {
    Vocabulary<?> list = coded.vocabulary();
    return new AtomReader(
        cache(list.type()),
        "a code of " + list.name(),
        list.values().get(0).code(),
        list::of,
        text -> list.nearest(text).map(Code::code));
  }

  /** Reads into the properties of all types together; those of one name have one shape. */
  private PartReader oneOf(Shape.OneOf shape) {
    Map<String, ValueReader> readers = new LinkedHashMap<>();
    readers.put(shape.discriminator(), new TypeNameReader(List.copyOf(shape.types().keySet())));
    for (PartType type : shape.types().values()) {
      for (Property property : type.properties()) {
        if (!property.isDiscriminator()) {
          ValueReader reader = reader(property);
          ValueReader before = readers.putIfAbsent(property.name(), reader);
          if (before != null && before != reader) {
            throw new AssertionError(property + " has several shapes in " + shape.types().keySet());
          }
        }
      }
    }
    return new PartReader("an actor", shape.types(), shape.discriminator(), readers);
  }

  private int cache(Class<?> type) {
    caches.putIfAbsent(type, caches.size());
    return caches.get(type);
  }
}
