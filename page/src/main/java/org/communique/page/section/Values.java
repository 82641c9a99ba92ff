package org.communique.page.section;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.communique.model.AgreementEvent;
import org.communique.model.Citation;
import org.communique.model.Classification;
import org.communique.model.Content;
import org.communique.model.DateAsWritten;
import org.communique.model.DossierRecord;
import org.communique.model.Identifier;
import org.communique.model.Part;
import org.communique.model.Participation;
import org.communique.model.QuotedRange;
import org.communique.model.Ref;
import org.communique.model.finding.Pointer;
import org.communique.model.meta.PartType;
import org.communique.model.meta.Property;
import org.communique.model.time.Edtf;
import org.communique.model.time.IsoDuration;
import org.communique.model.value.LanguageMap;
import org.communique.model.value.LanguageTag;
import org.communique.model.value.Uri;
import org.communique.model.vocabulary.ClosedCode;
import org.communique.model.vocabulary.Code;
import org.communique.page.html.Html;
import org.communique.page.words.DateWords;
import org.communique.page.words.Words;

/** Writes the values of properties, of whatever type, so that nothing of a record is left out. */
final class Values {

  /** Of a longer list the rest is folded. */
  private static final int MOST = 20;

  private final PageContext context;
  private final EvidenceView evidence;

  Values(PageContext context) {
    this.context = context;
    this.evidence = new EvidenceView(context);
  }

  /** Writes the name of a property and what it holds. */
  void property(Html html, Property property, Object value, Pointer pointer, Part holder) {
    html.element("dt", label(property.name())).start("dd");
    if (value instanceof List<?> items && !items.isEmpty() && items.get(0) instanceof Citation) {
      evidence.write(html, items, pointer, holder);
    } else if (value instanceof List<?> items) {
      list(html, items, pointer);
    } else {
      value(html, value, pointer);
    }
    html.end();
  }

  /** {@return the word for a property, in the wording of the page} */
  static String label(String property) {
    return PageContext.wording().find("property." + property).orElseGet(() -> inWords(property));
  }

  /** {@return the name of a property in words: "statusHistory" is "Status history"} */
  private static String inWords(String property) {
    StringBuilder words = new StringBuilder();
    for (int at = 0; at < property.length(); at++) {
      char c = property.charAt(at);
      if (at == 0) {
        words.append(Character.toUpperCase(c));
      } else if (Character.isUpperCase(c)) {
        words.append(' ').append(Character.toLowerCase(c));
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }

  private void list(Html html, List<?> items, Pointer pointer) {
    boolean isOfParts = !items.isEmpty() && items.get(0) instanceof Part;
    if (!isOfParts) {
      String between = "";
      for (int at = 0; at < items.size() && at < 10 * MOST; at++) {
        html.text(between);
        value(html, items.get(at), pointer.child(at));
        between = ", ";
      }
      html.text(items.size() > 10 * MOST ? ", …" : "");
      return;
    }
    parts(html, items.subList(0, Math.min(items.size(), MOST)), pointer, 0);
    if (items.size() > MOST) {
      html.start("details").start("summary");
      html.text(PageContext.words("more", items.size() - MOST)).end();
      parts(html, items.subList(MOST, items.size()), pointer, MOST);
      html.end();
    }
  }

  private void parts(Html html, List<?> items, Pointer pointer, int first) {
    html.start("ul", "class", "parts");
    for (int at = 0; at < items.size(); at++) {
      html.start("li");
      value(html, items.get(at), pointer.child(first + at));
      html.end();
    }
    html.end();
  }

  private void value(Html html, Object value, Pointer pointer) {
    if (value instanceof LanguageMap texts) {
      texts(html, texts);
    } else if (value instanceof Ref<?> ref) {
      context.link(html, record(ref));
    } else if (value instanceof Edtf date) {
      html.start("time", "title", date.toString()).text(DateWords.of(date)).end();
    } else if (value instanceof IsoDuration duration) {
      html.text(DateWords.of(duration));
    } else if (value instanceof Code code) {
      code(html, code);
    } else if (value instanceof ClosedCode code) {
      html.text(code.code());
    } else if (value instanceof LanguageTag tag) {
      html.text(language(tag));
    } else if (value instanceof Boolean) {
      html.text(PageContext.words("yes"));
    } else if (value instanceof Uri uri) {
      uri(html, uri.toString());
    } else if (value instanceof Part part) {
      part(html, part, pointer);
    } else {
      html.isolated(value.toString());
    }
  }

  @SuppressWarnings("unchecked") // Whatever it leads to is a record.
  private static Ref<? extends DossierRecord> record(Ref<?> ref) {
    return (Ref<? extends DossierRecord>) ref;
  }

  private static void code(Html html, Code code) {
    String label = Words.label(code);
    Optional<String> meaning = code.definition();
    if (meaning.isPresent()) {
      html.element("span", label, "title", meaning.get());
    } else {
      html.text(label);
    }
  }

  static String language(LanguageTag tag) {
    String name = Locale.forLanguageTag(tag.toString()).getDisplayName(Locale.ENGLISH);
    return name.isEmpty() ? tag.toString() : name;
  }

  private static void uri(Html html, String address) {
    if (Html.isLink(address) && !address.startsWith("#") && !address.startsWith(".")) {
      html.element("a", address, "href", address, "rel", "noreferrer noopener");
    } else {
      html.isolated(address);
    }
  }

  /** The text in the reader's language first, then those in others. */
  private void texts(Html html, LanguageMap texts) {
    PageContext.Told best = context.told(texts);
    context.text(html, best);
    for (Map.Entry<LanguageTag, String> each : texts.entries()) {
      if (best.language().filter(each.getKey()::equals).isEmpty()) {
        html.start("span", "class", "other").text(" · " + language(each.getKey()) + ": ");
        context.text(html, new PageContext.Told(each.getValue(), Optional.of(each.getKey())));
        html.end();
      }
    }
  }

  private void part(Html html, Part part, Pointer pointer) {
    if (part instanceof Participation participation) {
      participation(html, participation, pointer);
    } else if (part instanceof DateAsWritten words) {
      html.text("“").isolated(words.getText()).text("”");
      nested(html, part, pointer, "text");
    } else if (part instanceof Identifier identifier) {
      html.isolated(identifier.getScheme()).text(" ").isolated(identifier.getValue());
    } else if (part instanceof Classification classification) {
      html.isolated(classification.getScheme());
      classification.getEdition().ifPresent(e -> html.text(" (").isolated(e).text(")"));
      html.text(" ").isolated(classification.getCode());
      classification.getLabel().ifPresent(label -> texts(html.text(" – "), label));
    } else if (part instanceof Content content) {
      content(html, content, pointer);
    } else {
      nested(html, part, pointer, "");
    }
  }

  private void nested(Html html, Part part, Pointer pointer, String told) {
    html.start("dl", "class", "nested");
    for (Property property : PartType.of(part).properties()) {
      Object value = property.get(part);
      if (value != null && !property.name().equals(told) && !property.isDiscriminator()) {
        property(html, property, value, pointer.child(property.name()), part);
      }
    }
    html.end();
  }

  private void participation(Html html, Participation participation, Pointer pointer) {
    context.link(html, participation.getActor());
    participation.getOffice().ifPresent(office -> code(html.text(", "), office));
    if (participation.isDesignate()) {
      html.text(" " + PageContext.words("designate"));
    }
    participation
        .getOnBehalfOf()
        .ifPresent(side -> context.link(html.text(" " + PageContext.words("for") + " "), side));
    participation.getRole().ifPresent(role -> code(html.text(" – "), role));
    participation.getMedium().ifPresent(medium -> code(html.text(", "), medium));
    for (LanguageMap style : participation.getStyledAs()) {
      html.text("; " + PageContext.words("styled") + " “");
      context.text(html, style);
      html.text("”");
    }
  }

  /** The words, those that are the speaker's own marked and linked to where they stand. */
  private void content(Html html, Content content, Pointer pointer) {
    String text = content.getText();
    CodePoints points = new CodePoints(text);
    html.start(
        "q",
        "class",
        "said",
        "dir",
        "auto",
        "lang",
        content.getLanguage().map(LanguageTag::toString).orElse(""));
    int done = 0;
    int length = points.count();
    for (int at = 0; at < content.getQuotedRanges().size(); at++) {
      QuotedRange range = content.getQuotedRanges().get(at);
      if (range.getStart() < done
          || range.getEnd() > length
          || range.getEnd() <= range.getStart()) {
        continue; // Within another, or beyond the text: then a finding says so.
      }
      html.text(points.between(done, range.getStart()));
      html.element("em", points.between(range.getStart(), range.getEnd()), "class", "own");
      evidence.places(html, pointer.child("quotedRanges").child(at));
      done = range.getEnd();
    }
    html.text(points.between(done, length)).end();
    html.start("dl", "class", "nested");
    for (Property property : PartType.of(content).properties()) {
      Object value = property.get(content);
      boolean isTold = List.of("text", "quotedRanges").contains(property.name());
      if (value != null && !isTold) {
        property(html, property, value, pointer.child(property.name()), content);
      }
    }
    html.end();
  }

  /** Writes an event of an agreement: what and when first, then the rest. */
  void event(Html html, AgreementEvent event, Pointer pointer) {
    html.start("strong");
    code(html, event.getKind());
    html.end();
    event
        .getDate()
        .ifPresent(
            date -> {
              html.text(", ");
              value(html, date, pointer);
            });
    html.start("dl", "class", "nested");
    for (Property property : PartType.of(event).properties()) {
      Object value = property.get(event);
      boolean isTold = List.of("kind", "date").contains(property.name());
      if (value != null && !isTold) {
        property(html, property, value, pointer.child(property.name()), event);
      }
    }
    html.end();
  }
}
