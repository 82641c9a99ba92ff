import org.jspecify.annotations.NullMarked;

/** The command line {@code communique}, which is also a collection of examples of the API. */
@NullMarked
module org.communique.cli {
  requires org.communique.io;
  requires org.communique.registers;
  requires org.communique.validation;
  requires org.communique.page;
  requires jdk.httpserver;
  requires info.picocli;
  requires tools.jackson.databind;

  opens org.communique.cli to
      info.picocli;
}
