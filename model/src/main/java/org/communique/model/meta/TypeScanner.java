package org.communique.model.meta;

import static java.lang.invoke.MethodType.methodType;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.communique.model.Actor;
import org.communique.model.AtLeastOneOf;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.Properties;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.Digest;
import org.communique.model.value.Extensions;
import org.communique.model.value.Id;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.ActorType;
import org.communique.model.vocabulary.DateDirection;
import org.communique.model.vocabulary.DatePart;
import org.communique.model.vocabulary.Vocabularies;
import org.communique.model.vocabulary.Vocabulary;
import org.communique.model.vocabulary.Weekday;

/** Makes the types of part from their interfaces: getters, annotations, and their order. */
final class TypeScanner {

  private static final MethodType NEW_BUILDER = methodType(Object.class);
  private static final MethodType EXTEND = methodType(void.class, Object.class, Extensions.class);
  private static final MethodType BUILD = methodType(Part.class, Object.class);
  private static final MethodType GET = methodType(Object.class, Part.class);
  private static final MethodType SET = methodType(void.class, Object.class, Object.class);

  /** The values with a text form of their own, apart from codes. */
  private static final Map<Class<?>, Function<String, ?>> ATOMS =
      Map.ofEntries(
          Map.entry(Id.class, Id::of),
          Map.entry(LanguageTag.class, LanguageTag::of),
          Map.entry(Edtf.class, Edtf::parse),
          Map.entry(IsoDuration.class, IsoDuration::parse),
          Map.entry(Digest.class, Digest::parse),
          Map.entry(Uri.class, Uri::of),
          Map.entry(Pointer.class, Pointer::parse),
          Map.entry(Weekday.class, Weekday::of),
          Map.entry(DateDirection.class, DateDirection::of),
          Map.entry(DatePart.class, DatePart::of),
          Map.entry(ActorType.class, ActorType::of));

  private final Map<Class<?>, Vocabulary<?>> vocabularies = new HashMap<>();
  private final Map<Class<?>, PartType> byClass = new HashMap<>();
  private final Map<Class<?>, PartType> inOrder = new LinkedHashMap<>();

  TypeScanner() {
    for (Vocabulary<?> vocabulary : Vocabularies.all()) {
      vocabularies.put(vocabulary.type(), vocabulary);
    }
  }

  Map<Class<?>, PartType> byClass() {
    return byClass;
  }

  Collection<PartType> inOrder() {
    return inOrder.values();
  }

  PartType scan(Class<? extends Part> type) {
    PartType known = inOrder.get(type);
    if (known != null) {
      return known;
    }
    try {
      PartType made = make(type);
      byClass.put(type, made);
      byClass.put(type.getPermittedSubclasses()[0], made);
      inOrder.put(type, made);
      return made;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " is not built as parts are", e);
    }
  }

  private PartType make(Class<? extends Part> type) throws ReflectiveOperationException {
    Method newBuilder = type.getMethod("builder");
    Class<?> builder = newBuilder.getReturnType();
    List<Property> properties = new ArrayList<>();
    for (String name : type.getAnnotation(Properties.class).value()) {
      properties.add(property(type, builder, name, properties.size()));
    }
    AtLeastOneOf alternatives = type.getAnnotation(AtLeastOneOf.class);
    return new PartType(
        inOrder.size(),
        type,
        properties,
        alternatives == null
            ? List.of()
            : List.of(alternatives.value()).stream().map(a -> List.of(a.split(" "))).toList(),
        new LinkedMethod(newBuilder, NEW_BUILDER),
        new LinkedMethod(builder.getMethod("extensions", Extensions.class), EXTEND),
        new LinkedMethod(builder.getMethod("build"), BUILD));
  }

  private Property property(Class<?> type, Class<?> builder, String name, int index)
      throws ReflectiveOperationException {
    Method getter = getter(type, name);
    Class<?> raw = getter.getReturnType();
    boolean optional = raw == Optional.class || raw == OptionalInt.class || raw == boolean.class;
    Shape shape = shape(getter.getGenericReturnType(), getter);
    boolean filled = shape instanceof Shape.Many many && many.min() > 0;
    return new Property(
        name,
        shape,
        raw == List.class ? filled : !optional,
        index,
        new LinkedMethod(getter, GET),
        raw == ActorType.class ? null : write(builder, name, getter.getGenericReturnType()));
  }

  private static Method getter(Class<?> type, String name) throws NoSuchMethodException {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    try {
      return type.getMethod("get" + capital);
    } catch (NoSuchMethodException e) {
      return type.getMethod("is" + capital);
    }
  }

  private Shape shape(Type declared, AnnotatedElement bounds) {
    Class<?> raw = raw(declared);
    if (raw == Optional.class) {
      return shape(argument(declared), bounds);
    }
    if (raw == List.class) {
      return many(shape(argument(declared), bounds), bounds);
    }
    if (raw == Ref.class) {
      Class<? extends DossierRecord> target =
          raw(argument(declared)).asSubclass(DossierRecord.class);
      return new Shape.Reference(target, concrete(target));
    }
    if (raw == String.class) {
      return new Shape.Text();
    }
    if (raw == boolean.class) {
      return new Shape.Flag();
    }
    if (raw == int.class || raw == OptionalInt.class) {
      boolean natural = bounds.isAnnotationPresent(PositiveOrZero.class);
      return new Shape.Whole(natural ? 0 : Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (raw == double.class) {
      return new Shape.Decimal(
          Double.parseDouble(bounds.getAnnotation(DecimalMin.class).value()),
          Double.parseDouble(bounds.getAnnotation(DecimalMax.class).value()));
    }
    return named(raw);
  }

  private Shape named(Class<?> raw) {
    if (raw == LanguageMap.class) {
      return new Shape.Texts();
    }
    Function<String, ?> atom = ATOMS.get(raw);
    if (atom != null) {
      return new Shape.Atom(raw, atom);
    }
    Vocabulary<?> vocabulary = vocabularies.get(raw);
    if (vocabulary != null) {
      return new Shape.Coded(vocabulary);
    }
    if (raw == Actor.class) {
      return actors();
    }
    return new Shape.Nested(scan(raw.asSubclass(Part.class)));
  }

  private Shape actors() {
    Map<String, PartType> types = new LinkedHashMap<>();
    List<Class<? extends DossierRecord>> classes = concrete(Actor.class);
    for (ActorType type : ActorType.values()) {
      for (Class<? extends DossierRecord> candidate : classes) {
        if (candidate.getSimpleName().equalsIgnoreCase(type.name())) {
          types.put(type.code(), scan(candidate));
        }
      }
    }
    return new Shape.OneOf("type", java.util.Collections.unmodifiableMap(types));
  }

  private static Shape many(Shape item, AnnotatedElement bounds) {
    Size size = bounds.getAnnotation(Size.class);
    if (size != null) {
      return new Shape.Many(item, size.min(), size.max());
    }
    int min = bounds.isAnnotationPresent(NotEmpty.class) ? 1 : 0;
    return new Shape.Many(item, min, Integer.MAX_VALUE);
  }

  /** The types of record that a sealed type stands for, in the order in which it permits them. */
  private static List<Class<? extends DossierRecord>> concrete(
      Class<? extends DossierRecord> type) {
    if (type.isAnnotationPresent(Properties.class)) {
      return List.of(type);
    }
    List<Class<? extends DossierRecord>> found = new ArrayList<>();
    for (Class<?> permitted : type.getPermittedSubclasses()) {
      for (Class<? extends DossierRecord> below :
          concrete(permitted.asSubclass(DossierRecord.class))) {
        if (!found.contains(below)) {
          found.add(below);
        }
      }
    }
    return List.copyOf(found);
  }

  private static LinkedMethod write(Class<?> builder, String name, Type declared)
      throws NoSuchMethodException {
    Class<?> raw = raw(declared);
    Class<?> argument = raw;
    if (raw == List.class) {
      argument = Iterable.class;
    } else if (raw == Optional.class) {
      argument = raw(argument(declared));
    } else if (raw == OptionalInt.class) {
      argument = int.class;
    }
    return new LinkedMethod(builder.getMethod(name, argument), SET);
  }

  private static Class<?> raw(Type type) {
    return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }
}
