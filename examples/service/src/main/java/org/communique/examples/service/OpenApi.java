package org.communique.examples.service;

import java.io.IOException;
import java.io.InputStream;
import org.communique.io.schema.JsonSchema;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the service, OpenAPI 3.1, with the schemas of dossiers and reports in it. */
@RestController
class OpenApi {

  private final String description;

  OpenApi(JsonMapper mapper) throws IOException {
    try (InputStream in = OpenApi.class.getResourceAsStream("/openapi.json")) {
      ObjectNode api = (ObjectNode) mapper.readTree(in);
      ObjectNode schemas = (ObjectNode) api.at("/components/schemas");
      schemas.set("Dossier", schema(mapper, JsonSchema.dossier()));
      schemas.set("Report", schema(mapper, JsonSchema.report()));
      description = mapper.writeValueAsString(api);
    }
  }

  /** OpenAPI 3.1 takes JSON Schema 2020-12 as it is; {@code $id} keeps its references its own. */
  private static JsonNode schema(JsonMapper mapper, JsonSchema schema) {
    return mapper.readTree(schema.toText());
  }

  @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String description() {
    return description;
  }
}
