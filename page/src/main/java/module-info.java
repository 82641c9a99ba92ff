import org.jspecify.annotations.NullMarked;

/**
 * A dossier as one page of HTML, to look at: {@link org.communique.page.DossierPage}. Knows the
 * model and how JSON is written, and no rule.
 */
@NullMarked
@SuppressWarnings("module") // The command line is built after this module.
module org.communique.page {
  requires transitive org.communique.model;
  requires org.communique.io;

  exports org.communique.page;
  exports org.communique.page.html to
      org.communique.cli;
  exports org.communique.page.words to
      org.communique.cli;
}
