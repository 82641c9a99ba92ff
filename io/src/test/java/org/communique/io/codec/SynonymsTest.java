package org.communique.io.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.model.Agreement;
import org.communique.model.AgreementEvent;
import org.communique.model.Dossier;
import org.communique.model.Hop;
import org.communique.model.Part;
import org.communique.model.Summit;
import org.communique.model.meta.PartType;
import org.junit.jupiter.api.Test;

class SynonymsTest {

  @Test
  void aNameLeadsToThePropertyThatTheTypeHas() {
    assertThat(meant("party", AgreementEvent.class)).isEqualTo("by");
    assertThat(meant("party", Agreement.class)).isEqualTo("participants");
    assertThat(meant("parties", Agreement.class)).isEqualTo("participants");
    assertThat(meant("concludedAt", Agreement.class)).isEqualTo("at");
    assertThat(meant("verb", Hop.class)).isEqualTo("means");
    assertThat(meant("host", Summit.class)).isEqualTo("hosts");
    assertThat(meant("place", AgreementEvent.class)).isEqualTo("places");
    assertThat(meant("states", Dossier.class)).isEqualTo("actors");
    assertThat(meant("meetings", Dossier.class)).isEqualTo("summits");
    assertThat(meant("treaties", Dossier.class)).isEqualTo("agreements");
  }

  @Test
  void whatNoPropertyOfTheTypeStandsForIsLeftAlone() {
    assertThat(meant("host", Hop.class)).isEqualTo("nothing");
    assertThat(meant("verb", Summit.class)).isEqualTo("nothing");
    assertThat(meant("x-anything", Summit.class)).isEqualTo("nothing");
  }

  private static String meant(String name, Class<? extends Part> type) {
    return Synonyms.of(name, List.of(PartType.of(type))).orElse("nothing");
  }
}
