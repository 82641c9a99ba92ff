import org.jspecify.annotations.NullMarked;

/** Short programs that use the library, each one idea, and the example dossiers. */
@NullMarked
module org.communique.examples {
  requires org.communique.io;
  requires org.communique.validation;
}
