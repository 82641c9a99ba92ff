package org.communique.benchmarks;

import ca.uhn.fhir.context.FhirContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.communique.io.DossierReader;
import org.communique.io.DossierWriter;
import org.communique.io.schema.JsonSchema;
import org.communique.model.Dossier;
import org.communique.validation.DossierValidator;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.parsers.JsonParser;
import org.hl7.fhir.r4.model.Bundle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What other libraries do with documents of their own, next to what we do with ours: each reads
 * JSON into a model of its field, and some validate it. The documents are made here and have the
 * same length, about.
 */
public enum Peer {
  /** We read a dossier. */
  READ {
    @Override
    Supplier<Object> over(byte[] document) {
      DossierReader reader = DossierReader.strict();
      return () -> reader.read(document);
    }
  },
  /** We read a dossier and run all rules. */
  READ_AND_CHECK {
    @Override
    Supplier<Object> over(byte[] document) {
      DossierReader reader = DossierReader.strict();
      DossierValidator validator = DossierValidator.standard();
      return () -> validator.validate(reader.read(document).dossier().orElseThrow());
    }
  },
  /** networknt reads the tree of a dossier and validates it by our schema. */
  NETWORKNT_SCHEMA {
    @Override
    Supplier<Object> over(byte[] document) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(JsonSchema.dossier().toText());
      JsonMapper mapper = new JsonMapper();
      return () -> {
        JsonNode tree = mapper.readTree(document);
        if (!schema.validate(tree, OutputFormat.BOOLEAN)) {
          throw new IllegalStateException("the dossier does not follow the schema");
        }
        return tree;
      };
    }
  },
  /** CycloneDX's library reads a bill of materials. */
  CYCLONEDX_READ {
    @Override
    byte[] document(int bytes) {
      return bill(bytes);
    }

    @Override
    Supplier<Object> over(byte[] document) {
      JsonParser parser = new JsonParser();
      return () -> {
        try {
          return parser.parse(document);
        } catch (ParseException e) {
          throw new IllegalStateException(e);
        }
      };
    }
  },
  /** CycloneDX's library validates a bill of materials by its schema. */
  CYCLONEDX_VALIDATE {
    @Override
    byte[] document(int bytes) {
      return bill(bytes);
    }

    @Override
    Supplier<Object> over(byte[] document) {
      JsonParser parser = new JsonParser();
      return () -> {
        try {
          if (!parser.validate(document).isEmpty()) {
            throw new IllegalStateException("the bill does not follow the schema");
          }
          return parser;
        } catch (java.io.IOException e) {
          throw new IllegalStateException(e);
        }
      };
    }
  },
  /** HAPI FHIR reads a bundle of patients and observations. */
  FHIR_READ {
    @Override
    byte[] document(int bytes) {
      return bundle(bytes);
    }

    @Override
    Supplier<Object> over(byte[] document) {
      FhirContext fhir = FhirContext.forR4();
      String text = new String(document, StandardCharsets.UTF_8);
      return () -> fhir.newJsonParser().parseResource(Bundle.class, text);
    }
  };

  /**
   * {@return a document of about so many bytes}
   *
   * @param bytes how many
   */
  byte[] document(int bytes) {
    int records = 1_000;
    byte[] document = new byte[0];
    while (document.length < bytes) {
      Dossier dossier = Corpus.REPORTS.dossier(records);
      document = DossierWriter.compact().toBytes(dossier);
      records += 1_000;
    }
    return document;
  }

  /**
   * {@return what is measured}
   *
   * @param document the document
   */
  abstract Supplier<Object> over(byte[] document);

  private static byte[] bill(int bytes) {
    StringBuilder json =
        new StringBuilder(
            "{\"bomFormat\":\"CycloneDX\",\"specVersion\":\"1.6\",\"version\":1,\"components\":[");
    for (int each = 0; json.length() < bytes; each++) {
      json.append(each == 0 ? "" : ",")
          .append(
              """
              {"type":"library","bom-ref":"pkg-%1$d","group":"org.example","name":"library-%1$d",\
              "version":"1.%1$d","description":"A library that does one thing, number %1$d",\
              "hashes":[{"alg":"SHA-256","content":"%2$064x"}],\
              "licenses":[{"license":{"id":"Apache-2.0"}}],\
              "purl":"pkg:maven/org.example/library-%1$d@1.%1$d"}"""
                  .formatted(each, each));
    }
    return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bundle(int bytes) {
    StringBuilder json =
        new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
    for (int each = 0; json.length() < bytes; each++) {
      json.append(each == 0 ? "" : ",")
          .append(
              """
              {"resource":{"resourceType":"Patient","id":"p%1$d","active":true,\
              "name":[{"family":"Family %1$d","given":["Given"]}],"birthDate":"1970-01-01",\
              "address":[{"line":["Street %1$d"],"city":"City"}]}},\
              {"resource":{"resourceType":"Observation","id":"o%1$d","status":"final",\
              "code":{"text":"Body weight"},"subject":{"reference":"Patient/p%1$d"},\
              "effectiveDateTime":"2025-05-08","valueQuantity":{"value":%1$d,"unit":"kg"}}}"""
                  .formatted(each));
    }
    return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
  }
}
