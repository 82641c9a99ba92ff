package org.communique.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the classes behind our interfaces, the same for every type.
 *
 * <p>Kept in the source only: in the class file it would have to be on the path of everyone who
 * reads our classes.
 *
 * <p>The classes are hidden in the package: their names are none of a caller's business. Their
 * builders are not, since ours extend them.
 *
 * <p>The builder method that takes over another value is named {@code mergeFrom}, for offices,
 * states and memberships have a property {@code from}; it adds to lists, it does not replace them.
 */
@Value.Style(
    defaults = @Value.Immutable(copy = false),
    get = {"get*", "is*"},
    from = "mergeFrom",
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
    overshadowImplementation = true,
    jdkOnly = true,
    jakarta = true,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "addressee:addressees",
      "styledAs:styledAs",
      "means:means",
      "about:about",
      "open:open",
      "within:within",
      "partOf:partOf",
      "among:among",
      "by:by",
      "derivation:derivedFrom",
      "claimant:claimedBy",
      "statusChange:statusHistory",
      "topic:topics",
      "content:content",
      "pointer:supports",
      "through:through",
      "acknowledgment:acknowledged"
    },
    allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface ValueStyle {}
