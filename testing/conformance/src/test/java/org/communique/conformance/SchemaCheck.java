package org.communique.conformance;

import com.networknt.schema.Error;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks documents by a schema, with a validator that knows nothing of us. */
final class SchemaCheck {

  /** As patient as our reader, so that the schema decides and no limit of the parser. */
  private static final StreamReadConstraints PATIENT =
      StreamReadConstraints.builder()
          .maxNestingDepth(10_000)
          .maxStringLength(50_000_000)
          .maxNameLength(1_000_000)
          .maxNumberLength(100_000)
          .build();

  static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(PATIENT).build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Schema schema;

  private SchemaCheck(String text) {
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  /** Compiles a schema from its text. */
  static SchemaCheck of(String text) {
    return new SchemaCheck(text);
  }

  /** {@return the check of schemas themselves} */
  static SchemaCheck metaschema() {
    return new SchemaCheck(
        "{\"$ref\": \"" + SpecificationVersion.DRAFT_2020_12.getDialectId() + "\"}");
  }

  boolean accepts(JsonNode document) {
    return schema.validate(document, OutputFormat.BOOLEAN);
  }

  boolean accepts(String document) {
    return accepts(MAPPER.readTree(document));
  }

  /** {@return what is wrong with a document; empty if nothing is} */
  List<String> problems(JsonNode document) {
    return schema.validate(document).stream().map(Error::toString).toList();
  }

  List<String> problems(String document) {
    return problems(MAPPER.readTree(document));
  }
}
