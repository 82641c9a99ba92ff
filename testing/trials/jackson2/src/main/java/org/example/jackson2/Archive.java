package org.example.jackson2;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.jackson.CommuniqueModule;
import org.communique.jackson2.UnreadableException;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.vocabulary.SummitKind;

/** Jackson 2 beside Jackson 3, with annotations that are too old for Jackson 3. */
public final class Archive {

  private Archive() {}

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    Dossier talks =
        Dossier.builder()
            .id("talks")
            .addSummit(Summit.builder().id("lake").kind(SummitKind.TALKS).date("2024-05").build())
            .build();
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String json = mapper.writeValueAsString(talks);
    expect("JSON", DossierWriter.compact().toText(talks), json);
    expect("dossier", talks, mapper.readValue(json, Dossier.class));
    expect("dossier of our reader", talks, DossierReader.strict().read(json).dossier().get());
    try {
      mapper.readValue(json.replace("2024-05", "May"), Dossier.class);
      throw new AssertionError("a malformed date was read");
    } catch (UnreadableException e) {
      expect("place", "/summits/0/date", e.findings().get(0).pointer().toString());
    }
    try {
      new CommuniqueModule();
      throw new AssertionError("the module for Jackson 3 cannot work with these annotations");
    } catch (IllegalStateException e) {
      expect("advice", true, e.getMessage().contains("jackson-annotations"));
    }
    System.out.println("The archive works with Jackson " + mapper.version() + ".");
  }

  private static void expect(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new AssertionError(what + ": expected " + expected + ", found " + found);
    }
  }
}
