package org.communique.model.account;

import java.util.List;
import java.util.stream.Collectors;
import org.communique.model.Ref;
import org.communique.model.Source;

/** How a derived view picks where accounts differ. */
public sealed interface ViewPolicy {

  /** {@return what it is called in the view} */
  String name();

  /** The value with the most independent origins behind it; of as many, none. */
  record MostIndependentOrigins() implements ViewPolicy {
    @Override
    public String name() {
      return "most independent origins";
    }
  }

  /**
   * Of dates or places that can all be right, the one that says most: 8 May 2025 of May 2025,
   * Moscow of Russia. Where accounts conflict, none.
   */
  record MostPreciseCompatible() implements ViewPolicy {
    @Override
    public String name() {
      return "most precise compatible";
    }
  }

  /**
   * What the first of these sources says that says anything.
   *
   * @param sources the sources, the most preferred first
   */
  record PreferredSource(List<Ref<Source>> sources) implements ViewPolicy {

    /**
     * Takes a copy, so that nothing changes later.
     *
     * @param sources the sources
     */
    public PreferredSource {
      sources = List.copyOf(sources);
    }

    @Override
    public String name() {
      String ids = sources.stream().map(Ref::toString).collect(Collectors.joining(", "));
      return "preferred source: " + ids;
    }
  }
}
