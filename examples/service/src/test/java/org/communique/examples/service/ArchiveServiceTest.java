package org.communique.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.communique.fixtures.ReadyDossiers;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over real HTTP, on a real database in a folder. */
class ArchiveServiceTest {

  private static final String TALKS = DossierWriter.pretty().toText(ReadyDossiers.talks());

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

  @TempDir private Path folder;
  private ConfigurableApplicationContext service;

  @BeforeEach
  void start() {
    service =
        SpringApplication.run(
            ArchiveService.class, "--server.port=0", "--archive.folder=" + folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void aRestartKeepsWhatWasStored() throws Exception {
    assertThat(post(TALKS).statusCode()).isEqualTo(201);
    assertThat(post(TALKS).statusCode()).isEqualTo(409);
    stop();
    start();
    HttpResponse<String> found = get("/dossiers/talks-by-the-lake");
    assertThat(found.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(mapper.readValue(found.body(), Dossier.class)).isEqualTo(ReadyDossiers.talks());
    assertThat(get("/dossiers").body()).isEqualTo("[\"talks-by-the-lake\"]");
    assertThat(get("/dossiers/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void allThatIsWrongIsToldWithPlaces() throws Exception {
    HttpResponse<String> malformed = post(TALKS.replaceFirst("\"date\"", "\"daet\""));
    assertThat(malformed.statusCode()).as(malformed.body()).isEqualTo(422);
    assertThat(malformed.headers().firstValue("Content-Type")).contains("application/problem+json");
    JsonNode problem = mapper.readTree(malformed.body());
    assertThat(problem.path("type").asString()).isEqualTo("urn:communique:problem:dossier-refused");
    JsonNode finding = problem.path("findings").path(0);
    assertThat(finding.path("code").asString()).isEqualTo("unknown-property");
    assertThat(finding.path("pointer").asString()).isEqualTo("/summits/0/daet");
    assertThat(finding.path("line").asInt()).isPositive();
    assertThat(finding.path("message").asString()).contains("did you mean");

    HttpResponse<String> untrue = post(TALKS.replace("\"at\": \"talks\"", "\"at\": \"takls\""));
    JsonNode dangling = mapper.readTree(untrue.body()).path("findings").path(0);
    assertThat(untrue.statusCode()).as(untrue.body()).isEqualTo(422);
    assertThat(dangling.path("code").asString()).isEqualTo("unresolved-reference");
    assertThat(dangling.path("line").asInt()).isPositive();
    assertThat(get("/dossiers").body()).isEqualTo("[]");
  }

  @Test
  void aPatchIsCheckedAsANewDossierIs() throws Exception {
    post(TALKS);
    HttpResponse<String> changed = patch("{\"title\": {\"en\": \"By the lake\"}}", "\"1\"");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
    assertThat(mapper.readValue(changed.body(), Dossier.class))
        .isEqualTo(ReadyDossiers.talks().toBuilder().title("en", "By the lake").build());
    assertThat(patch("{\"title\": null}", "\"1\"").statusCode()).isEqualTo(412);
    assertThat(patch("{\"sources\": []}", "\"2\"").statusCode()).isEqualTo(422);
    assertThat(patch("{\"id\": \"other\"}", "\"2\"").statusCode()).isEqualTo(409);
    assertThat(patch("{", "\"2\"").statusCode()).isEqualTo(400);
    assertThat(get("/dossiers/talks-by-the-lake").headers().firstValue("ETag")).contains("\"2\"");
  }

  @Test
  void theMapperAndTheValidatorAnswerInTheSameForm() throws Exception {
    String filing = "{\"shelf\": \"7\", \"dossier\": " + TALKS + "}";
    assertThat(post("/filings", filing).statusCode()).isEqualTo(200);

    HttpResponse<String> untrue =
        post("/filings", filing.replace("\"at\": \"talks\"", "\"at\": \"takls\""));
    assertThat(untrue.statusCode()).as(untrue.body()).isEqualTo(422);
    JsonNode dangling = mapper.readTree(untrue.body()).path("findings").path(0);
    assertThat(dangling.path("code").asString()).isEqualTo("unresolved-reference");
    assertThat(dangling.path("pointer").asString()).isEqualTo("/dossier/statements/0/at");

    HttpResponse<String> malformed =
        post("/filings", filing.replaceFirst("\"date\"", "\"daet\""));
    assertThat(malformed.statusCode()).as(malformed.body()).isEqualTo(422);
    assertThat(mapper.readTree(malformed.body()).path("findings").path(0).path("code").asString())
        .isEqualTo("unknown-property");

    assertThat(post("/filings", filing.replace("\"7\"", "\" \"")).statusCode()).isEqualTo(400);
    assertThat(post("/filings", "{").statusCode()).isEqualTo(400);
  }

  @Test
  void theStatusOfATreatyOnADay() throws Exception {
    post(DossierWriter.compact().toText(ReadyDossiers.treaty()));
    String status = "/dossiers/treaty-of-the-lake/agreements/treaty/status?on=";
    assertThat(get(status + "2024-02-01").body())
        .isEqualTo(
            "{\"agreement\":\"treaty\",\"on\":\"2024-02-01\",\"certain\":true,"
                + "\"possible\":[\"signed\"],\"participants\":"
                + "{\"arland\":[\"signatory\"],\"borland\":[\"signatory\"]}}");
    assertThat(get(status + "2024-05-01").body()).contains("[\"in-force\"]", "[\"party\"]");
    assertThat(get(status + "May").statusCode()).isEqualTo(400);
    assertThat(get(status.replace("/treaty/", "/other/") + "2024").statusCode()).isEqualTo(404);
  }

  @Test
  void theDescriptionHasOurSchema() throws Exception {
    JsonNode api = mapper.readTree(get("/openapi.json").body());
    assertThat(api.path("openapi").asString()).isEqualTo("3.1.0");
    JsonNode schema = api.at("/components/schemas/Dossier");
    assertThat(schema.path("$id").asString()).isEqualTo("urn:communique:schema:dossier:1.0");
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var dossiers = registry.getSchema(schema);
    assertThat(dossiers.validate(mapper.readTree(TALKS))).isEmpty();
    assertThat(dossiers.validate(mapper.readTree("{}"))).isNotEmpty();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String json) throws Exception {
    return post("/dossiers", json);
  }

  private HttpResponse<String> post(String path, String json) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> patch(String json, String revision) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri("/dossiers/talks-by-the-lake"))
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", revision)
            .method("PATCH", BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create(
        "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + path);
  }
}
