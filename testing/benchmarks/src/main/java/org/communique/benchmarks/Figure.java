package org.communique.benchmarks;

import java.util.function.Supplier;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.index.DossierIndex;
import org.communique.model.index.Walk;
import org.communique.validation.DossierValidator;
import org.communique.validation.RuleBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is measured, each in a JVM of its own. What goes over a dossier goes over one that was read,
 * as most are: its equal ids are one object.
 */
public enum Figure {
  /** The baseline of reading: Jackson's tree of the same bytes. */
  READ_TREE {
    @Override
    Supplier<Object> over(Dossier dossier) {
      JsonMapper mapper = new JsonMapper();
      byte[] json = DossierWriter.compact().toBytes(dossier);
      return () -> mapper.readTree(json);
    }
  },
  /** The dossier, read. */
  READ {
    @Override
    Supplier<Object> over(Dossier dossier) {
      byte[] json = DossierWriter.compact().toBytes(dossier);
      DossierReader reader = DossierReader.strict();
      return () -> reader.read(json);
    }
  },
  /** The one walk over a dossier. */
  WALK {
    @Override
    Supplier<Object> over(Dossier dossier) {
      Dossier read = read(dossier);
      return () -> Walk.over(read);
    }
  },
  /** The rules, none of which is there: what the validator costs by itself. */
  NO_RULES {
    @Override
    Supplier<Object> over(Dossier dossier) {
      DossierValidator validator = DossierValidator.of(RuleBook.empty());
      Dossier read = read(dossier);
      return () -> validator.validate(read);
    }
  },
  /** All rules, the index included. */
  CHECK {
    @Override
    Supplier<Object> over(Dossier dossier) {
      DossierValidator validator = DossierValidator.standard();
      Dossier read = read(dossier);
      return () -> validator.validate(read);
    }
  },
  /** All rules over an index that has been asked everything before. */
  CHECK_AGAIN {
    @Override
    Supplier<Object> over(Dossier dossier) {
      DossierValidator validator = DossierValidator.standard();
      DossierIndex index = DossierIndex.of(read(dossier));
      return () -> validator.validate(index);
    }
  },
  /** The dossier read, and all rules. */
  READ_AND_CHECK {
    @Override
    Supplier<Object> over(Dossier dossier) {
      byte[] json = DossierWriter.compact().toBytes(dossier);
      DossierReader reader = DossierReader.strict();
      DossierValidator validator = DossierValidator.standard();
      return () -> validator.validate(reader.read(json).dossier().orElseThrow());
    }
  },
  /** The baseline of writing: the bytes of a tree. */
  WRITE_TREE {
    @Override
    Supplier<Object> over(Dossier dossier) {
      JsonMapper mapper = new JsonMapper();
      JsonNode tree = mapper.readTree(DossierWriter.compact().toBytes(dossier));
      return () -> mapper.writeValueAsBytes(tree);
    }
  },
  /** The bytes of the dossier. */
  WRITE {
    @Override
    Supplier<Object> over(Dossier dossier) {
      DossierWriter writer = DossierWriter.compact();
      return () -> writer.toBytes(dossier);
    }
  };

  /**
   * {@return what is done each time}
   *
   * @param dossier the dossier to do it with
   */
  abstract Supplier<Object> over(Dossier dossier);

  /**
   * {@return a dossier as a program has it that reads it}
   *
   * @param dossier the dossier
   */
  static Dossier read(Dossier dossier) {
    return DossierReader.strict()
        .read(DossierWriter.compact().toBytes(dossier))
        .dossier()
        .orElseThrow();
  }
}
