package org.communique.io.codec;

import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import org.communique.model.text.Quoted;

/** Fixes that give a property another name. */
final class Renaming {

  private Renaming() {}

  /** {@return a sure fix that renames a property} */
  static Fix of(Pointer place, String name) {
    return Fix.sure(summary(place, name), move(place, name));
  }

  /** {@return a sure fix that renames a property and makes its value a list} */
  static Fix intoList(Pointer place, String name, String list) {
    Pointer renamed = place.parent().orElseThrow().child(name);
    return Fix.sure(
        summary(place, name) + ", and put it in [ ]",
        move(place, name),
        PatchOperation.replace(renamed, PatchValue.ofJson(list)));
  }

  private static PatchOperation move(Pointer place, String name) {
    return PatchOperation.move(place, place.parent().orElseThrow().child(name));
  }

  private static String summary(Pointer place, String name) {
    return "rename " + Quoted.text(place.lastStep().orElseThrow()) + " to " + Quoted.text(name);
  }
}
