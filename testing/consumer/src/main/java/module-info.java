/** An archive of dossiers outside this project. It opens no package. */
module org.example.archive {
  requires transitive org.communique.model;
  requires transitive jakarta.validation;
  requires org.communique.io;
  requires org.communique.validation;
  requires tools.jackson.databind;

  // For the mapper and the validator, which look at the types of the archive itself.
  exports org.example.archive;
}
