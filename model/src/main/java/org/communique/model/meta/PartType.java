package org.communique.model.meta;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.communique.model.Dossier;
import org.communique.model.Part;
import org.communique.model.value.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * A type of part, such as a summit or a citation: its name and its properties in the order of the
 * JSON.
 *
 * <p>There is one for each type, made from the type itself when first needed. Immutable and safe to
 * share between threads.
 */
public final class PartType {

  private final int index;
  private final Class<? extends Part> javaType;
  private final List<Property> properties;
  private final Map<String, Property> byName;
  private final List<List<Property>> alternatives;
  private final LinkedMethod newBuilder;
  private final LinkedMethod extend;
  private final LinkedMethod build;

  PartType(
      int index,
      Class<? extends Part> javaType,
      List<Property> properties,
      List<List<String>> alternatives,
      LinkedMethod newBuilder,
      LinkedMethod extend,
      LinkedMethod build) {
    this.index = index;
    this.javaType = javaType;
    this.properties = List.copyOf(properties);
    this.byName = new HashMap<>();
    for (Property property : properties) {
      byName.put(property.name(), property);
    }
    this.alternatives =
        alternatives.stream()
            .map(names -> names.stream().map(n -> Objects.requireNonNull(byName.get(n))).toList())
            .toList();
    this.newBuilder = newBuilder;
    this.extend = extend;
    this.build = build;
  }

  /**
   * {@return the type of a part}
   *
   * @param part any part
   */
  public static PartType of(Part part) {
    return of(part.getClass());
  }

  /**
   * {@return the type of parts of a class}
   *
   * @param type the interface, such as {@code Summit.class}, or a class that implements it
   * @throws IllegalArgumentException if parts of that class may be of several types ({@code
   *     Actor.class}), or if it is no class of ours
   */
  public static PartType of(Class<? extends Part> type) {
    PartType found = Types.OF_CLASS.get(type);
    if (found == null) {
      throw new IllegalArgumentException(type.getName() + " is not one type of part");
    }
    return found;
  }

  /** {@return all types, each after the types that its properties hold; the dossier is the last} */
  public static Collection<PartType> all() {
    return Types.ALL;
  }

  /** {@return the type of the whole, the dossier} */
  public static PartType dossier() {
    return of(Dossier.class);
  }

  /** {@return its place among {@link #all() all types}, from 0} */
  public int index() {
    return index;
  }

  /** {@return its name, such as {@code Summit}} */
  public String name() {
    return javaType.getSimpleName();
  }

  /** {@return the interface that parts of this type implement} */
  public Class<? extends Part> javaType() {
    return javaType;
  }

  /** {@return its properties, in the order of the JSON} */
  public List<Property> properties() {
    return properties;
  }

  /**
   * {@return the property with this name; null if it has none}
   *
   * @param name the name of a property
   */
  public @Nullable Property property(String name) {
    return byName.get(name);
  }

  /** {@return groups of properties of which a part has at least one whole group; often none} */
  public List<List<Property>> alternatives() {
    return alternatives;
  }

  /** {@return a new builder of this type, for {@link Property#set} and {@link #build}} */
  public Object newBuilder() {
    try {
      return (Object) newBuilder.handle().invokeExact();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("making a builder throws nothing that is checked", e);
    }
  }

  /**
   * Puts the properties beyond the format into a builder.
   *
   * @param builder a builder of this type
   * @param extensions the extensions
   */
  public void extend(Object builder, Extensions extensions) {
    try {
      extend.handle().invokeExact(builder, extensions);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("a setter throws nothing that is checked", e);
    }
  }

  /**
   * {@return what the builder has been given, built}
   *
   * @param builder a builder of this type
   * @throws IllegalStateException if something required has not been set
   */
  public Part build(Object builder) {
    try {
      return (Part) build.handle().invokeExact(builder);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError("building throws nothing that is checked", e);
    }
  }

  /** {@return the name} */
  @Override
  public String toString() {
    return name();
  }

  /** All types, made on first use. */
  private static final class Types {

    /** Asked for every part that is read, written or judged: kept with the class itself. */
    static final ClassValue<@Nullable PartType> OF_CLASS =
        new ClassValue<>() {
          @Override
          protected @Nullable PartType computeValue(Class<?> type) {
            return BY_CLASS.get(type);
          }
        };

    private static final Map<Class<?>, PartType> BY_CLASS;
    static final List<PartType> ALL;

    static {
      TypeScanner scanner = new TypeScanner();
      scanner.scan(Dossier.class);
      BY_CLASS = Map.copyOf(scanner.byClass());
      ALL = List.copyOf(new ArrayList<>(scanner.inOrder()));
    }

    private Types() {}
  }

  /**
   * {@return a property by name}
   *
   * @param name the name of a property
   */
  public Optional<Property> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
