import org.jspecify.annotations.NullMarked;

/**
 * The types of the model for mappers of Jackson 2: the same JSON as that of the module for Jackson
 * 3.
 *
 * @provides com.fasterxml.jackson.databind.Module the module for mappers of others
 */
@NullMarked
@SuppressWarnings("module") // The digit is that of the library.
module org.communique.jackson2 {
  requires transitive org.communique.model;
  requires transitive com.fasterxml.jackson.databind;
  requires org.communique.io;
  requires tools.jackson.core;

  exports org.communique.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      org.communique.jackson2.CommuniqueJackson2Module;
}
