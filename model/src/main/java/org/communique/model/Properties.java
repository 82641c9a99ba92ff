package org.communique.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The properties of a type of part, in the order in which the JSON has them.
 *
 * <p>Written down because reflection returns methods in no particular order. A test holds the list
 * complete.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Properties {

  /** {@return the names of the properties} */
  String[] value();
}
