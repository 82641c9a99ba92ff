package org.communique.model.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.communique.model.finding.Quoted;

class QuotationTest {

  @Property
  void aTextIsQuotedAsFindingsQuoteIt(@ForAll @StringLength(max = 200) String text) {
    assertThat(Quotation.of(text)).isEqualTo(Quoted.text(text));
  }

  @Example
  void whatCannotBeSeenIsSpeltOut() {
    assertThat(Quotation.of("a\"\\\n\u200B\u00A0")).isEqualTo("\"a\\\"\\\\\\n\\u200B\\u00A0\"");
  }
}
