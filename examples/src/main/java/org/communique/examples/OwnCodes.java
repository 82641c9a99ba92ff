package org.communique.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.communique.io.RuleSettingsReader;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.finding.RuleSettings;
import org.communique.model.vocabulary.CodeBook;
import org.communique.model.vocabulary.SummitKind;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;

/** Works with codes of one's own: in Java, and with the same from the file of a house. */
public final class OwnCodes {

  private static final SummitKind TRACK_TWO = SummitKind.of("track-two");

  private OwnCodes() {}

  /**
   * Prints what the book of this project finds, then what that of the house finds.
   *
   * @param arguments the file with the rules of the house
   * @throws IOException if it cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Dossier dossier =
        Dossier.builder()
            .id("dialogues")
            .addSummit(s -> s.id("dartmouth").kind(TRACK_TWO).title("en", "Dartmouth Conference"))
            .addSummit(
                s ->
                    s.id("pugwash")
                        .kind(SummitKind.of("track-too"))
                        .title("en", "Pugwash Conference"))
            .build();
    RuleBook standard = RuleBook.standard().only(rule -> rule.code().equals("unknown-code"));

    System.out.println("Without our codes:");
    print(standard, dossier);

    CodeBook codes =
        CodeBook.standard()
            .with(TRACK_TWO, "Track-two talks", "Former officials and scholars meet in private.");
    System.out.println("With them:");
    print(standard.withCodes(codes), dossier);
    for (Summit summit : dossier.getSummits()) {
      System.out.println(summit.getId() + ": " + codes.label(summit.getKind()).orElse("?"));
    }

    RuleSettings house = RuleSettingsReader.read(Path.of(arguments[0]));
    System.out.println("The file says the same: " + house.codes().equals(codes));
  }

  private static void print(RuleBook book, Dossier dossier) {
    DossierValidator.of(book).validate(dossier).findings().forEach(System.out::println);
  }
}
