package org.communique.validation.jakarta;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.communique.model.Part;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.jspecify.annotations.Nullable;

/**
 * The way from JSON Pointers to the paths of Jakarta Validation and back.
 *
 * <p>A name is a property node. A position belongs to the node after it, which is then in an
 * iterable: the next property; or at the end a bean node for a part, and a container element node
 * for a value, as the provider itself would have it. Languages and whatever is in an extension are
 * property nodes as well.
 */
final class ViolationPath {

  /** What Hibernate Validator, after the specification, calls the elements of lists. */
  private static final String ELEMENT = "<list element>";

  private static final int NONE = -1;

  /** How the next node is added; the builder's types for this have no type in common. */
  private Function<String, NodeBuilderCustomizableContext> property;

  private Supplier<LeafNodeBuilderCustomizableContext> bean;
  private Supplier<ContainerElementNodeBuilderCustomizableContext> element;
  private Runnable add;
  private boolean begun;
  private int position = NONE;

  private ViolationPath(ConstraintViolationBuilder builder) {
    this.property = builder::addPropertyNode;
    this.bean = builder::addBeanNode;
    this.element = () -> builder.addContainerElementNode(ELEMENT, List.class, 0);
    this.add = builder::addConstraintViolation;
  }

  /**
   * Adds a violation at a place.
   *
   * @param builder the violation, at the part
   * @param pointer the place, from the part
   * @param part the part
   */
  static void lead(ConstraintViolationBuilder builder, Pointer pointer, Part part) {
    ViolationPath path = new ViolationPath(builder);
    for (String step : pointer.steps()) {
      path.step(step);
    }
    path.end(at(part, pointer) instanceof Part);
  }

  private void step(String step) {
    int number = begun && position == NONE ? number(step) : NONE;
    if (number == NONE) {
      name(step);
    } else {
      position = number;
    }
  }

  private void name(String name) {
    NodeBuilderCustomizableContext node = property.apply(name);
    begun = true;
    if (position == NONE) {
      property = node::addPropertyNode;
      bean = node::addBeanNode;
      element = () -> node.addContainerElementNode(ELEMENT, List.class, 0);
      add = node::addConstraintViolation;
      return;
    }
    NodeBuilderDefinedContext placed = node.inIterable().atIndex(position);
    position = NONE;
    property = placed::addPropertyNode;
    bean = placed::addBeanNode;
    element = () -> placed.addContainerElementNode(ELEMENT, List.class, 0);
    add = placed::addConstraintViolation;
  }

  private void end(boolean atPart) {
    if (position == NONE) {
      add.run();
    } else if (atPart) {
      bean.get().inIterable().atIndex(position).addConstraintViolation();
    } else {
      element.get().inIterable().atIndex(position).addConstraintViolation();
    }
  }

  /** {@return the number that a step is, if it can be a position; else {@link #NONE}} */
  private static int number(String step) {
    boolean shortEnough = !step.isEmpty() && step.length() < 10;
    boolean digits = shortEnough && step.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean plain = digits && (step.length() == 1 || step.charAt(0) != '0');
    return plain ? Integer.parseInt(step) : NONE;
  }

  /** {@return what stands at a place, as far as parts and lists lead there; else null} */
  private static @Nullable Object at(Part root, Pointer pointer) {
    Object value = root;
    for (String step : pointer.steps()) {
      if (value instanceof Part part) {
        Property held = PartType.of(part).property(step);
        value = held == null ? null : held.get(part);
      } else if (value instanceof List<?> list) {
        int number = number(step);
        value = number == NONE || number >= list.size() ? null : list.get(number);
      } else {
        return null;
      }
    }
    return value;
  }

  /**
   * {@return the place that a path leads to} Nodes that name a method, a parameter or a return
   * value are left out, so that what is pointed into is the argument itself.
   */
  static Pointer pointer(Path path) {
    Pointer pointer = Pointer.ROOT;
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer = pointer.child(node.getIndex());
      } else if (node.getKey() != null) {
        pointer = pointer.child(node.getKey().toString());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer = pointer.child(node.getName());
      }
    }
    return pointer;
  }
}
