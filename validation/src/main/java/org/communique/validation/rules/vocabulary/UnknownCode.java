package org.communique.validation.rules.vocabulary;

import java.util.List;
import java.util.Optional;
import org.communique.model.Part;
import org.communique.model.Recorded;
import org.communique.model.finding.Fix;
import org.communique.model.finding.PatchOperation;
import org.communique.model.finding.PatchValue;
import org.communique.model.finding.Pointer;
import org.communique.model.finding.Severity;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.meta.Shape;
import org.communique.model.text.Quoted;
import org.communique.model.text.Spelling;
import org.communique.model.vocabulary.Code;
import org.communique.model.vocabulary.CodeBook;
import org.communique.validation.rule.PartRule;
import org.communique.validation.rule.Reporter;
import org.communique.validation.rule.Rule;

/**
 * A code that is not in its list as this version knows it.
 *
 * <p>The names in {@code open} are codes too: their list is that of the record's own lists.
 * Extensions may be open as well.
 */
@Rule(
    severity = Severity.INFO,
    summary = "A code is in its list.",
    because =
        "The lists are open, so a new code is kept as it is. But programs that do not know it"
            + " cannot use it, and most unknown codes are spelling mistakes.")
public final class UnknownCode implements PartRule<Part> {

  /** The properties of each type of part that hold codes, in the order of the types. */
  private static final List<List<Property>> CODED =
      PartType.all().stream().map(UnknownCode::codedOf).toList();

  private final CodeBook known;

  /** Makes the rule for the codes of this version. */
  public UnknownCode() {
    this(CodeBook.standard());
  }

  /**
   * Makes the rule for a house that has codes of its own.
   *
   * @param known the codes that are known
   */
  public UnknownCode(CodeBook known) {
    this.known = known;
  }

  private static List<Property> codedOf(PartType type) {
    return type.properties().stream().filter(property -> isCoded(property.shape())).toList();
  }

  private static boolean isCoded(Shape shape) {
    return shape instanceof Shape.Coded || shape instanceof Shape.Many many && isCoded(many.item());
  }

  @Override
  public boolean concerns(PartType type) {
    return !CODED.get(type.index()).isEmpty() || Recorded.class.isAssignableFrom(type.javaType());
  }

  @Override
  public void check(Part part, Reporter reporter) {
    List<Property> coded = CODED.get(PartType.of(part).index());
    for (int at = 0; at < coded.size(); at++) {
      Property property = coded.get(at);
      Object value = property.get(part);
      if (value instanceof Code code && !known.knows(code)) {
        report(code, Pointer.ROOT.child(property.name()), reporter);
      } else if (value instanceof List<?> items) {
        for (int item = 0; item < items.size(); item++) {
          if (items.get(item) instanceof Code code && !known.knows(code)) {
            report(code, Pointer.ROOT.child(property.name()).child(item), reporter);
          }
        }
      }
    }
    if (part instanceof Recorded record) {
      checkOpen(record, reporter);
    }
  }

  private void report(Code code, Pointer place, Reporter reporter) {
    String list = code.vocabulary().name();
    Optional<String> nearest = known.nearest(code).map(Code::code);
    report(
        code.code(),
        list,
        "is not in the list " + list + " of this version",
        nearest,
        place,
        reporter);
  }

  private static void checkOpen(Recorded record, Reporter reporter) {
    for (int item = 0; item < record.getOpen().size(); item++) {
      String name = record.getOpen().get(item);
      if (!name.isBlank() && !name.startsWith("x-") && !lists(record).contains(name)) {
        String type = PartType.of(record).name();
        Optional<String> nearest = Spelling.nearest(name, lists(record));
        report(
            name,
            type,
            "is not the name of a list of the type " + type,
            nearest,
            Pointer.ROOT.child("open").child(item),
            reporter);
      }
    }
  }

  /** {@return the names of the lists that a record may have} */
  private static List<String> lists(Recorded record) {
    return PartType.of(record).properties().stream()
        .filter(property -> property.shape() instanceof Shape.Many)
        .map(Property::name)
        .filter(name -> !name.equals("open"))
        .toList();
  }

  private static void report(
      String found,
      String list,
      String problem,
      Optional<String> nearest,
      Pointer place,
      Reporter reporter) {
    Reporter.Draft draft = reporter.at(place).with("code", found).with("list", list);
    nearest.ifPresent(near -> draft.with("nearest", near).fix(fix(found, near, place)));
    String advice = nearest.map(near -> "; perhaps " + Quoted.text(near) + " was meant").orElse("");
    draft.add(Quoted.text(found) + " " + problem + advice);
  }

  /** The lists are open, so a code is the one that was meant only if it has the same letters. */
  private static Fix fix(String found, String near, Pointer place) {
    Fix fix =
        Fix.sure("write " + Quoted.text(near), PatchOperation.replace(place, PatchValue.of(near)));
    return Spelling.isSame(found, near) ? fix : fix.asSuggestion();
  }
}
