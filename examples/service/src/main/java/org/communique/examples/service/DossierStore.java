package org.communique.examples.service;

import java.util.List;
import java.util.Optional;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.value.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dossiers in a table: the JSON as it is exchanged, and a number that grows with each change. */
@Repository
class DossierStore {

  /** A dossier as it was stored. */
  record Stored(Dossier dossier, int revision) {}

  private final JdbcClient database;
  private final DossierReader reader;

  DossierStore(JdbcClient database, DossierReader reader) {
    this.database = database;
    this.reader = reader;
  }

  Optional<Stored> find(Id id) {
    return database
        .sql("select body, revision from dossiers where id = :id")
        .param("id", id.value())
        .query((row, number) -> new Stored(parsed(row.getString("body")), row.getInt("revision")))
        .optional();
  }

  List<String> ids() {
    return database.sql("select id from dossiers order by id").query(String.class).list();
  }

  /** {@return whether it was stored; not, if there is one with its id} */
  boolean insert(Dossier dossier) {
    return database
            .sql(
                "insert into dossiers (id, revision, body) select :id, 1, :body format json"
                    + " where not exists (select 1 from dossiers where id = :id)")
            .param("id", dossier.getId().value())
            .param("body", DossierWriter.compact().toText(dossier))
            .update()
        == 1;
  }

  /** {@return whether it was stored; not, if somebody else changed it meanwhile} */
  boolean update(Dossier dossier, int from) {
    return database
            .sql(
                "update dossiers set body = :body format json, revision = revision + 1"
                    + " where id = :id and revision = :from")
            .param("id", dossier.getId().value())
            .param("body", DossierWriter.compact().toText(dossier))
            .param("from", from)
            .update()
        == 1;
  }

  private Dossier parsed(String json) {
    return reader.read(json).dossier().orElseThrow(() -> new IllegalStateException("stored JSON"));
  }
}
