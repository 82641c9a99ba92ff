package org.communique.model.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * On an abstract class that holds an answer of ours, such as a comparison: it has plain accessors,
 * equality by what it holds, and no constructor that a caller could use.
 *
 * <p>An answer may be given more to tell in a later version. As a record it could not: its
 * constructor is public, and every caller of it would break. The class that Immutables writes is
 * hidden in the package and made with {@code of}, from all properties in the order of the
 * accessors. Lists and sets are copied; nothing may be null.
 *
 * <p>Kept in the source only: in the class file it would have to be on the path of everyone who
 * reads our classes.
 */
@Value.Style(
    defaults = @Value.Immutable(builder = false, copy = false),
    allParameters = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    jdkOnly = true,
    jakarta = true,
    allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Answer {}
