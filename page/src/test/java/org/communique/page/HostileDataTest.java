package org.communique.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.Dossier;
import org.communique.model.TextAnchor;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AgreementEventKind;
import org.communique.model.vocabulary.AgreementKind;
import org.communique.model.vocabulary.SourceKind;
import org.communique.model.vocabulary.SummitKind;
import org.communique.page.html.Html;
import org.communique.page.html.Resource;
import org.junit.jupiter.api.Test;

/** Whatever a dossier says stays text. */
class HostileDataTest {

  private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");

  @Property(tries = 30)
  void noTextIsMarkup(@ForAll("hostile") String text) {
    String page = page(text);

    Markup.check(page);
    assertThat(TURNS.matcher(page).find()).isFalse();
    assertThat(CONTROLS.matcher(page).find()).isFalse();
    String others = page.replace(Resource.SCRIPT.text(), "").replace(Resource.STYLE.text(), "");
    assertThat(others)
        .containsOnlyOnce("<script>")
        .containsOnlyOnce("<style>")
        .doesNotContainPattern("href=\"(?!#|https?://|data:,\")");
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onload='alert(1)",
            "</title></style></script><!--",
            "]]>",
            "<svg onload=alert(1)>",
            "&lt;b&gt;",
            "&#60;",
            "javascript:alert(1)",
            "data:text/html,x",
            "\u202Eabc\u202C",
            "\u2066x\u2067",
            "\u0000\u0007\u001B[31m",
            "\u0085\u009F",
            "\r\n\t",
            "\uD800",
            "\uFFFE",
            "{{x}} ${x} {0}",
            "שלום",
            "مرحبا",
            "习近平",
            "x");
    return pieces.list().ofMinSize(1).ofMaxSize(6).map(all -> String.join("", all));
  }

  /** The text stands wherever a dossier lets one stand. */
  private static String page(String text) {
    Dossier dossier =
        Dossier.builder()
            .id("d")
            .title("en", text)
            .note("en", text)
            .addSource(
                s ->
                    s.id("s<>\"'&")
                        .kind(SourceKind.of("news-report"))
                        .title("en", text)
                        .language("en")
                        .text(text + " words " + text))
            .addSource(s -> s.id("javascript:x").kind(SourceKind.READOUT).title("ar", text))
            .addState(s -> s.id("a").name("en", text).note("en", text))
            .addPerson(
                p ->
                    p.id("p")
                        .name("en", text)
                        .addIdentifier(text, text)
                        .addOffice(
                            o ->
                                o.office(org.communique.model.vocabulary.OfficeKind.HEAD_OF_STATE)
                                    .title("en", text)
                                    .of("a")
                                    .from("2001")))
            .addSummit(
                s ->
                    s.id("t")
                        .kind(SummitKind.TALKS)
                        .title("en", text)
                        .date("2001-01-01")
                        .addEvidence(
                            e ->
                                e.source("s<>\"'&")
                                    .addAnchor(TextAnchor.of("words"))
                                    .addAnchor(TextAnchor.of("missing" + text))
                                    .addChain(h -> h.addParties("p").asWritten(text))))
            .addStatement(s -> s.id("st").at("t").addSpeakers("p").addContent(c -> c.text(text)))
            .addAgreement(
                a ->
                    a.id("ag")
                        .kind(AgreementKind.TREATY)
                        .title("en", text)
                        .addParticipants("a", "p")
                        .addEvent(
                            e ->
                                e.kind(AgreementEventKind.SIGNED)
                                    .date("2002-02-02")
                                    .addBy("a")
                                    .note("en", text)))
            .build();
    return DossierPage.of(DossierIndex.of(dossier)).toText();
  }

  @Test
  void anAddressThatIsNoWebPageIsNoLink() {
    assertThat(
            List.of("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//x", " #x"))
        .noneMatch(Html::isLink);
    assertThat(List.of("#x", "https://example.org/?a=\"<b>", "http://example.org"))
        .allMatch(Html::isLink);
  }

  @Test
  void nothingBeyondTheListCanBeWritten() {
    Html html = new Html(new StringBuilder());

    assertThatIllegalArgumentException().isThrownBy(() -> html.start("script"));
    assertThatIllegalArgumentException().isThrownBy(() -> html.start("iframe"));
    assertThatIllegalArgumentException().isThrownBy(() -> html.start("p", "onclick", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> html.start("p", "style", "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> html.start("a", "href", "javascript:x"));
  }

  /** The page allows its own script and style by their digests, and nothing else. */
  @Test
  void thePolicyAllowsWhatShipsWithThePage() {
    String page = page("x");

    assertThat(page)
        .contains(
            "http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src "
                + Resource.STYLE.source().replace("'", "&#39;")
                + "; script-src "
                + Resource.SCRIPT.source().replace("'", "&#39;")
                + "; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;\"")
        .doesNotContain("unsafe-inline");
    assertThat(Resource.SCRIPT.text()).doesNotContain("innerHTML", "eval(", "document.write");
  }
}
