package org.example.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Over real HTTP: what a service gives and refuses that wrote no glue. */
class ArchiveTest {

  private static final Dossier TALKS =
      Dossier.builder()
          .id("talks")
          .addSummit(Summit.builder().id("lake").kind(SummitKind.TALKS).date("2024-05-16").build())
          .build();

  private static final String JSON = DossierWriter.compact().toText(TALKS);

  private static ConfigurableApplicationContext service;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    service = SpringApplication.run(Archive.class, "--server.port=0", "--spring.main.banner-mode=off");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void theJsonIsOursInBothDirections() throws Exception {
    HttpResponse<String> posted = post(JSON);
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    assertThat(posted.body()).isEqualTo("{\"shelf\":\"7\",\"dossier\":" + JSON + "}");
    assertThat(get("/dossiers/talks").body()).isEqualTo(JSON);
  }

  @Test
  void whatCannotBeTrueIsRefused() throws Exception {
    String wrong = JSON.replace("\"kind\":\"talks\"", "\"kind\":\"talks\",\"partOf\":[\"nothing\"]");
    assertThat(post(wrong).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsMalformedIsRefused() throws Exception {
    assertThat(post(JSON.replace("2024-05-16", "May")).statusCode()).isEqualTo(400);
    assertThat(post(JSON.replace("\"kind\"", "\"knid\"")).statusCode()).isEqualTo(400);
  }

  @Test
  void pathsQueriesAndReportsWork() throws Exception {
    post(JSON);
    assertThat(get("/dossiers/talks/summits?kind=talks&on=2024-05-16").body()).isEqualTo("1");
    assertThat(get("/dossiers/talks/summits?kind=talks&on=May").statusCode()).isEqualTo(400);
    assertThat(get("/dossiers/talks/report").body())
        .startsWith("{\"findings\":[{\"code\":")
        .contains("\"pointer\":\"/summits/0\"", "\"totals\":{\"error\":0,");
  }

  private HttpResponse<String> post(String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri("/dossiers"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri(path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String path) {
    return URI.create(
        "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + path);
  }
}
