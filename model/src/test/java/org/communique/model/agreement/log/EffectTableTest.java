package org.communique.model.agreement.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.communique.model.text.Table;
import org.communique.model.vocabulary.AgreementEventKind;
import org.junit.jupiter.api.Test;

/** The table of effects is read strictly: what is wrong with it is named, and found by a test. */
class EffectTableTest {

  private static final String SIGNED =
      "signed\tsign\ton-the-act\twhere-signature-does\tis\t"
          + "draft adopted > signed\tnone > signatory\t\t";

  private static String text() throws IOException {
    try (InputStream in = EffectTable.class.getResourceAsStream("event-effects.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static EffectTable table(String text) {
    return new EffectTable(Table.parse("effects", text));
  }

  /** Reads the table with one row written otherwise. */
  private static void refuses(String row, String instead, String message) throws IOException {
    String text = text();
    assertThat(text).contains(row);
    assertThatIllegalStateException()
        .isThrownBy(() -> table(text.replace(row, instead)).effects())
        .withMessage(message);
  }

  @Test
  void itHasARowForEachKindInTheOrderOfTheCodeList() throws IOException {
    assertThat(Table.parse("effects", text()).codes())
        .containsExactlyElementsOf(
            AgreementEventKind.values().stream().map(AgreementEventKind::code).toList());
  }

  @Test
  void theGroupsOfFollowsAreThoseOfTheTable() {
    EventEffect ratified = EventEffect.of(AgreementEventKind.RATIFIED).orElseThrow();
    EventEffect reserved = EventEffect.of(AgreementEventKind.RESERVATION_MADE).orElseThrow();

    assertThat(ratified.follows())
        .allMatch(kind -> EventEffect.of(kind).orElseThrow().isSignature())
        .contains(AgreementEventKind.SIGNED, AgreementEventKind.SIGNED_DEFINITIVELY)
        .doesNotContain(AgreementEventKind.SIGNATURE_CONFIRMED, AgreementEventKind.ACCEDED);
    assertThat(ratified.followsInWords()).isEqualTo("a signature");
    assertThat(reserved.follows())
        .containsAll(ratified.follows())
        .contains(AgreementEventKind.ACCEDED, AgreementEventKind.SUCCEEDED);
    assertThat(reserved.followsInWords()).isEqualTo("a signature or consent");
  }

  @Test
  void aMissingRowIsNamed() throws IOException {
    String without =
        text()
            .lines()
            .filter(line -> !line.startsWith("signed\t"))
            .reduce("", (a, b) -> a + b + "\n");

    assertThatIllegalStateException()
        .isThrownBy(() -> table(without).effects())
        .withMessage("effects.tsv has no row for signed");
  }

  @Test
  void aRowForWhatIsNoKindIsNamed() throws IOException {
    String more = text() + SIGNED.replace("signed\t", "celebrated\t") + "\t\n";

    assertThatIllegalStateException()
        .isThrownBy(() -> table(more).effects())
        .withMessage("effects.tsv has rows for what is no kind of event: [celebrated]");
  }

  @Test
  void otherColumnsAreRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> table("kind\tdoes\n"))
        .withMessageStartingWith("effects.tsv has the columns [kind, does], expected [kind, does,");
  }

  @Test
  void aWordThatIsNoneOfTheListIsNamed() throws IOException {
    refuses(
        SIGNED,
        SIGNED.replace("\tsign\t", "\tsings\t"),
        "effects.tsv, row signed, column does: \"sings\" is none of [propose, adopt, reject, sign,"
            + " consent, enter, enter-for, apply-provisionally, suspend, resume, withdraw-signature,"
            + " withdraw-consent, leave, end, renew, nothing]");
    refuses(
        SIGNED,
        SIGNED.replace("on-the-act", ""),
        "effects.tsv, row signed, column takes: \"\" is none of [on-the-act, when-effective,"
            + " consent]");
    refuses(
        SIGNED,
        SIGNED.replace("where-signature-does", "perhaps"),
        "effects.tsv, row signed, column binds: \"perhaps\" is none of [yes, where-signature-does,"
            + " no]");
    refuses(
        SIGNED,
        SIGNED.replace("\tis\t", "\tis not\t"),
        "effects.tsv, row signed, column signature: [is, not] is neither \"is\" nor \"implied\"");
  }

  @Test
  void aStepThatIsNoneIsNamed() throws IOException {
    refuses(
        SIGNED,
        SIGNED.replace("draft adopted > signed", "draft adopted"),
        "effects.tsv, row signed, column instrument: \"draft adopted\" is not \"FROM FROM > TO\"");
    refuses(
        SIGNED,
        SIGNED.replace("none > signatory", "none > signed"),
        "effects.tsv, row signed, column participant: \"signed\" is none of [none, signatory,"
            + " contracting, party, former-party]");
    refuses(
        SIGNED,
        SIGNED.replace("draft adopted > signed", "draught > signed"),
        "effects.tsv, row signed, column instrument: \"draught\" is none of [draft, adopted, signed,"
            + " applied-provisionally, in-force, suspended, ended, never-in-force]");
  }

  @Test
  void whatMustComeBeforeIsAKindOrAGroup() throws IOException {
    refuses(
        SIGNED,
        SIGNED.substring(0, SIGNED.length() - 1) + "birth\t",
        "effects.tsv, row signed, column follows: [birth] is no kind of event");
  }
}
