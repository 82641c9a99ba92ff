package org.communique.conformance.shapes;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.cli.InProcess;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.index.DossierIndex;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import org.communique.validation.rule.RuleInfo;
import tools.jackson.databind.json.JsonMapper;

/** Something that is done with a document. */
record Operation(String name, Preparation preparation) {

  /** Makes ready what is not measured; empty: this cannot be done with the document. */
  interface Preparation {
    Optional<Runnable> of(byte[] document, Path file);
  }

  private static Operation overDossier(String name, java.util.function.Consumer<Dossier> work) {
    return new Operation(
        name,
        (document, file) ->
            DossierReader.strict()
                .read(document)
                .dossier()
                .map(dossier -> () -> work.accept(dossier)));
  }

  /** A command, its arguments after the file. */
  private static Operation command(String command, String... more) {
    List<String> args = new ArrayList<>(List.of(command, ""));
    args.addAll(List.of(more));
    return new Operation(
        String.join(" ", command, String.join(" ", more)).strip(),
        (document, file) -> {
          String[] line = args.toArray(String[]::new);
          line[1] = file.toString();
          return Optional.of(() -> run(line));
        });
  }

  private static void run(String... line) {
    StringWriter err = new StringWriter();
    InProcess.run(OutputStream.nullOutputStream(), new PrintWriter(err), line);
    if (err.toString().contains("a mistake in this program")) {
      throw new IllegalStateException(err.toString());
    }
  }

  /** {@return reading, writing, all rules together, and every command that takes a dossier} */
  static List<Operation> all() {
    return List.of(
        new Operation(
            "read", (document, file) -> Optional.of(() -> DossierReader.strict().read(document))),
        overDossier("write", DossierWriter.compact()::toBytes),
        overDossier("all rules", DossierValidator.standard()::validate),
        command("check"),
        command("check", "--format", "json"),
        command("show", "--all"),
        command("status"),
        command("status", "ag0", "--on", "1995-06-15"),
        command("status", "ag0", "--format", "json"),
        command("compare"),
        command("compare", "--view", "most-independent-origins"),
        command("ground"));
  }

  /** {@return what stands for the rest: reading, writing, all rules, and each kind of view} */
  static List<Operation> few() {
    List<String> names = List.of("read", "write", "all rules", "show --all", "compare");
    return all().stream().filter(each -> names.contains(each.name())).toList();
  }

  /** {@return the Jackson module, which has limits of its own} */
  static Operation module() {
    JsonMapper mapper =
        JsonMapper.builder().addModule(new org.communique.io.jackson.CommuniqueModule()).build();
    return new Operation(
        "module",
        (document, file) ->
            Optional.of(
                () -> {
                  try {
                    mapper.readValue(document, Dossier.class);
                  } catch (tools.jackson.core.JacksonException e) {
                    // It says by an exception what is wrong.
                  }
                }));
  }

  /** {@return each rule by itself, over an index that was asked nothing} */
  static List<Operation> rules() {
    List<Operation> rules = new ArrayList<>();
    for (RuleInfo rule : RuleBook.standard().rules()) {
      DossierValidator alone =
          DossierValidator.of(RuleBook.standard().only(each -> each.code().equals(rule.code())));
      rules.add(overDossier(rule.code(), dossier -> alone.validate(DossierIndex.of(dossier))));
    }
    return rules;
  }

  /** {@return what is measured, which uses the document in a file where it is a command} */
  Optional<Runnable> over(byte[] document, Path file) {
    try {
      Files.write(file, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return preparation.of(document, file);
  }
}
