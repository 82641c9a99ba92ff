/**
 * The code lists of the format: small, named, and mapped to what others use.
 *
 * <p>An open list is a final class under {@link org.communique.model.vocabulary.Code}, with a
 * constant for each code that is known; what is not known is kept. A closed list is an enum under
 * {@link org.communique.model.vocabulary.ClosedCode}. {@link org.communique.model.text.Spelling}
 * finds what a mistyped name was meant to be.
 *
 * <p>The tables of the open lists lie beside the classes, one {@code .tsv} each, and tests hold
 * tables and constants equal. To add a code, add its row, its constant, and its place in the
 * class's list. The columns are:
 *
 * <table>
 * <caption>Columns of the tables</caption>
 * <tr><th scope="col">column</th><th scope="col">in</th><th scope="col">says</th></tr>
 * <tr><td>{@code code}</td><td>all</td><td>the code, in lower-kebab form</td></tr>
 * <tr><td>{@code label}</td><td>all</td><td>what to call it in English</td></tr>
 * <tr><td>{@code definition}</td><td>several</td><td>what it means, where the label does not say
 * it</td></tr>
 * <tr><td>{@code mappings}</td><td>several</td><td>{@code scheme[@edition]:code match [(note)]},
 * joined by {@code "; "}: codes of others' schemes, each checked against the scheme's own
 * files</td></tr>
 * <tr><td>{@code of-type}</td><td>actor-kinds</td><td>the type of actor that is of this
 * kind</td></tr>
 * <tr><td>{@code scope}</td><td>agreement-events</td><td>whom the event concerns, in words</td></tr>
 * <tr><td>{@code un-suffix}</td><td>agreement-events</td><td>its mark in the status tables of the
 * United Nations</td></tr>
 * <tr><td>{@code note}</td><td>agreement-events</td><td>its effect in law, or a note</td></tr>
 * <tr><td>{@code usually-binding}</td><td>agreement-kinds</td><td>a code of bindings</td></tr>
 * <tr><td>{@code titles-seen}</td><td>agreement-kinds</td><td>titles so named among 8,133 treaties
 * of the United Kingdom</td></tr>
 * <tr><td>{@code inverse-label}</td><td>agreement-relations</td><td>the label as seen from the other
 * agreement</td></tr>
 * <tr><td>{@code needs}</td><td>entry-into-force</td><td>the properties that the condition
 * needs</td></tr>
 * <tr><td>{@code factbank}</td><td>factuality</td><td>the values of FactBank</td></tr>
 * <tr><td>{@code wikidata}</td><td>offices</td><td>the item of Wikidata</td></tr>
 * <tr><td>{@code used-in}</td><td>participation-roles</td><td>the records whose participations have
 * the role</td></tr>
 * <tr><td>{@code illocution}</td><td>speech-acts</td><td>the class by Searle</td></tr>
 * <tr><td>{@code visits-seen}</td><td>visit-ranks</td><td>visits of this rank among 3,264 to the
 * United States (Office of the Historian)</td></tr>
 * </table>
 *
 * <p>The columns {@code titles-seen}, {@code needs}, {@code used-in} and {@code visits-seen} are
 * for readers of {@code docs/reference/vocabularies} alone; the others are answered by the classes.
 *
 * <p>This package may use the JDK and JSpecify, and nothing else of ours.
 */
@NullMarked
package org.communique.model.vocabulary;

import org.jspecify.annotations.NullMarked;
