package org.example.quarkus;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.communique.io.DossierWriter;
import org.communique.model.Dossier;
import org.communique.model.Summit;
import org.communique.model.vocabulary.SummitKind;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ArchiveTest {

  private static final String JSON =
      DossierWriter.compact()
          .toText(
              Dossier.builder()
                  .id("talks")
                  .addSummit(
                      Summit.builder().id("lake").kind(SummitKind.TALKS).date("2024-05-16").build())
                  .build());

  @TestHTTPResource URL root;

  @Test
  void theJsonIsOursInBothDirections() throws Exception {
    HttpResponse<String> posted = post("/dossiers", "application/json", JSON);
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(200);
    assertThat(posted.body()).isEqualTo(JSON);
    assertThat(send(HttpRequest.newBuilder(uri("/dossiers/talks"))).body())
        .isEqualTo("{\"formatVersion\":\"1.0\",\"id\":\"talks\"}");
  }

  @Test
  void whatCannotBeTrueIsNotPassedInSilence() throws Exception {
    String wrong = JSON.replace("\"kind\":\"talks\"", "\"kind\":\"talks\",\"partOf\":[\"nothing\"]");
    HttpResponse<String> posted = post("/dossiers", "application/json", wrong);
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(400);
    assertThat(posted.body()).contains("no record has the id");
  }

  @Test
  void whatIsMalformedIsRefused() throws Exception {
    String wrong = JSON.replace("\"kind\"", "\"knid\"");
    assertThat(post("/dossiers", "application/json", wrong).statusCode()).isEqualTo(400);
  }

  @Test
  void ourReaderTellsLinesAndColumns() throws Exception {
    String wrong = JSON.replace("\"kind\"", "\n  \"knid\"");
    HttpResponse<String> posted = post("/dossiers/bytes", "application/octet-stream", wrong);
    assertThat(posted.statusCode()).isEqualTo(422);
    assertThat(posted.body()).contains("\"line\":2,\"column\":3");
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create(root.toString().replaceAll("/$", "") + path);
  }
}
