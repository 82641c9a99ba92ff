package org.communique.model.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Agreement;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.State;
import org.communique.model.agreement.status.ParticipantStatus;
import org.communique.model.index.DossierIndex;
import org.communique.model.vocabulary.AgreementKind;
import org.junit.jupiter.api.Test;

class ParticipantsTest {

  private static final Ref<Actor> SPAIN = Ref.to(Actor.class, "spain");

  @Test
  void theMembersOfAParticipantMayTakePartAndOthersNot() {
    Dossier cast =
        clubs(1)
            .addGroup(g -> g.id("others").name("en", "OtherParticipants").addMember("cuba"))
            .build();
    assertThat(mayInclude(cast, "club-0")).isTrue();
    assertThat(mayInclude(cast, "others")).isFalse();
  }

  @Test
  void whatIsTooMuchToFollowRulesNobodyOutWhateverTheOrder() {
    Dossier cast = clubs(300).build();
    for (String club : List.of("club-0", "club-299")) {
      assertThat(mayInclude(cast, club)).isTrue();
    }
  }

  @Test
  void isAskedForByAReferenceOfItsOwnType() {
    State spain = State.builder().id("spain").name("en", "Spain").build();
    LocalDate day = LocalDate.of(2000, 6, 1);
    AgreementLife life =
        AgreementLife.of(Logs.treaty("spain cuba", "signed spain 1999", "signed cuba 2001"));

    assertThat(life.statusOn(spain.ref(), day)).isEqualTo(life.statusOn(SPAIN, day));
    assertThat(life.statusOn(spain.ref(), day).status()).contains(ParticipantStatus.SIGNATORY);
    assertThat(life.on(day).participant(spain.ref())).isEqualTo(life.statusOn(SPAIN, day));
  }

  private static boolean mayInclude(Dossier cast, String participant) {
    Agreement agreement =
        Agreement.builder().id("a").kind(AgreementKind.TREATY).addParticipant(participant).build();
    return Participants.of(DossierIndex.of(cast)).of(agreement).mayInclude(SPAIN);
  }

  private static Dossier.Builder clubs(int count) {
    Dossier.Builder cast =
        Dossier.builder().id("cast").addState(s -> s.id("spain").name("en", "Spain"));
    for (int at = 0; at < count; at++) {
      String id = "club-" + at;
      cast.addGroup(g -> g.id(id).name("en", "A club").addMember("spain"));
    }
    return cast;
  }
}
