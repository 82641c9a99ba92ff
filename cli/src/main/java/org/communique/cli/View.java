package org.communique.cli;

import java.util.Arrays;
import java.util.List;
import org.communique.model.Dossier;
import org.communique.model.Ref;
import org.communique.model.Source;
import org.communique.model.account.ViewPolicy;
import org.communique.model.account.ViewPolicy.MostIndependentOrigins;
import org.communique.model.account.ViewPolicy.MostPreciseCompatible;
import org.communique.model.account.ViewPolicy.PreferredSource;
import picocli.CommandLine.TypeConversionException;

/**
 * How the command line names a policy of a derived view.
 *
 * @param policy the policy
 */
record View(ViewPolicy policy) {

  private static final String ORIGINS = "most-independent-origins";
  private static final String PRECISE = "most-precise-compatible";
  private static final String SOURCE = "preferred-source:";

  /** Reads the name of a policy. */
  static View of(String argument) {
    if (argument.equals(ORIGINS)) {
      return new View(new MostIndependentOrigins());
    }
    if (argument.equals(PRECISE)) {
      return new View(new MostPreciseCompatible());
    }
    if (argument.startsWith(SOURCE) && argument.length() > SOURCE.length()) {
      return new View(new PreferredSource(sources(argument.substring(SOURCE.length()))));
    }
    throw new TypeConversionException(
        "expected "
            + String.join(", ", ORIGINS, PRECISE, "or " + SOURCE + "ID[,ID...]")
            + " but was '"
            + argument
            + "'");
  }

  private static List<Ref<Source>> sources(String ids) {
    try {
      return Arrays.stream(ids.split(",", -1)).map(id -> Ref.to(Source.class, id)).toList();
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  /** {@return the sources it names that a dossier does not have, for which nothing is preferred} */
  List<Ref<Source>> missingFrom(Dossier dossier) {
    return policy instanceof PreferredSource preferred
        ? preferred.sources().stream().filter(each -> dossier.find(each).isEmpty()).toList()
        : List.of();
  }
}
