package org.communique.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the classes behind our interfaces, the same for every type.
 *
 * <p>Kept in the source only: in the class file it would have to be on the path of whoever reads
 * our classes.
 */
@Value.Style(
    get = {"get*", "is*"},
    visibility = Value.Style.ImplementationVisibility.PUBLIC,
    overshadowImplementation = true,
    jdkOnly = true,
    jakarta = true,
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "styledAs:styledAs",
      "means:means",
      "addressee:addressees",
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
      "pointer:supports"
    },
    allowedClasspathAnnotations = Override.class)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface ValueStyle {}
