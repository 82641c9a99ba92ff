package org.communique.validation;

import java.io.InputStream;
import java.util.Objects;

/**
 * The catalogue for programs: all codes that reading and the rules of this project can report, each
 * with severity, chapter, summary, reason and two examples.
 *
 * <p>It is JSON, made from the rules themselves; the page of the same content is {@code
 * docs/reference/rules.md}. An object with one property {@code rules}, a list of objects:
 *
 * <table>
 * <caption>Properties of an entry</caption>
 * <tr><th scope="col">property</th><th scope="col">holds</th></tr>
 * <tr><td>{@code code}</td><td>the code that findings carry</td></tr>
 * <tr><td>{@code severity}</td><td>{@code error}, {@code warning} or {@code info}</td></tr>
 * <tr><td>{@code area}</td><td>the chapter; {@code reading} for what the reader reports</td></tr>
 * <tr><td>{@code summary}</td><td>what holds where the rule is kept</td></tr>
 * <tr><td>{@code because}</td><td>why anyone should care</td></tr>
 * <tr><td>{@code formerly}</td><td>the codes that it had before; there only if it had any</td></tr>
 * <tr><td>{@code foundBy}</td><td>{@code reading}, {@code rules}, or both: what is of no form when
 * read may also be built in Java</td></tr>
 * <tr><td>{@code violating}</td><td>the text of a document that breaks the rule; {@code
 * violatingBytes}, in Base64, where it is no text in UTF-8</td></tr>
 * <tr><td>{@code expected}</td><td>what is found in it: codes and pointers</td></tr>
 * <tr><td>{@code conforming}</td><td>the text of a document that keeps it</td></tr>
 * </table>
 */
public final class RuleCatalogue {

  private RuleCatalogue() {}

  /** {@return the catalogue, in UTF-8; to be closed} */
  public static InputStream open() {
    return Objects.requireNonNull(
        RuleCatalogue.class.getResourceAsStream("rules.json"), "rules.json is in the jar");
  }
}
