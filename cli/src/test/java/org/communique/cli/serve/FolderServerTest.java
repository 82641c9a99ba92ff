package org.communique.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.model.finding.Report;
import org.communique.model.value.LanguageTag;
import org.communique.validation.DossierValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderServerTest {

  private static final String SECRET = "{\"formatVersion\": \"1.0\", \"id\": \"secret\"}";

  @TempDir Path scratch;
  private Path folder;
  private FolderServer server;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectory(scratch.resolve("folder"));
    Files.writeString(scratch.resolve("secret.json"), SECRET);
    Files.createDirectory(scratch.resolve("outside"));
    Files.writeString(scratch.resolve("outside").resolve("secret.json"), SECRET);
    Files.writeString(folder.resolve("notes.txt"), "secret");
    Files.writeString(folder.resolve(".hidden.json"), SECRET);
    Files.createDirectory(folder.resolve("ünter 1"));
    dossier("ünter 1/a b.json", "inner");
    dossier("one.json", "one");
    Files.writeString(
        folder.resolve("wrong.json"),
        """
        {"formatVersion": "1.0", "id": "wrong",
         "summits": [{"id": "s", "kind": "talks", "places": ["nowhere"]}]}
        """);
    Files.writeString(folder.resolve("broken.json"), "{\n  \"formatVersion\": }");
    server =
        FolderServer.start(
            folder,
            0,
            List.of(LanguageTag.of("en")),
            read ->
                read.dossier().isEmpty()
                    ? read.report()
                    : Report.builder()
                        .addAll(read.report())
                        .addAll(
                            read.locate(DossierValidator.standard().validate(read.dossier().get())))
                        .build());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void dossier(String name, String title) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "{\"formatVersion\": \"1.0\", \"id\": \"d\", \"title\": {\"en\": \"" + title + "\"}}");
  }

  @Test
  void theIndexListsTheDossiersWithWhatWasFound() {
    String index = get("/");

    assertThat(index)
        .startsWith("HTTP/1.1 200")
        .contains("href=\"./one.json\"", "href=\"./%C3%BCnter%201/a%20b.json\"", "inner")
        .contains("1 error", "There is no dossier in this file that can be read.")
        .doesNotContain("secret", "notes.txt");
  }

  @Test
  void theIndexIsFiltered() {
    assertThat(get("/?q=INNER&findings=any")).contains("a%20b.json").doesNotContain("one.json");
    assertThat(get("/?findings=errors")).contains("wrong.json").doesNotContain("one.json");
    assertThat(get("/?q=%3Cscript%3E"))
        .contains("value=\"&lt;script&gt;\"", "No dossier here matches.");
    assertThat(get("/?q=%")).startsWith("HTTP/1.1 ");
  }

  @Test
  void eachDossierHasItsPage() {
    assertThat(get("/%C3%BCnter%201/a%20b.json"))
        .startsWith("HTTP/1.1 200")
        .contains("<title>inner</title>", "connect-src");
    assertThat(get("/wrong.json"))
        .contains("no record has the id &quot;nowhere&quot;".replace("&quot;", "\""))
        .contains("line 2, column");
  }

  @Test
  void ofWhatIsNoDossierThePageSaysWhatIsWrongWhere() {
    assertThat(get("/broken.json")).startsWith("HTTP/1.1 200").contains("line 2, column 20");
  }

  /** By the tag the page sees that its file has changed. */
  @Test
  void theTagChangesWithTheFile() throws IOException {
    String before = tag("/one.json");

    assertThat(tag("/one.json")).isEqualTo(before);

    dossier("one.json", "two");
    Files.setLastModifiedTime(folder.resolve("one.json"), FileTime.fromMillis(1_000_000));

    assertThat(tag("/one.json")).isNotEqualTo(before);
    assertThat(get("/one.json")).contains("<title>two</title>");
    assertThat(get("/")).contains("two");
  }

  private String tag(String path) {
    String answer = ask("HEAD " + path + " HTTP/1.1\r\nHost: localhost:" + server.port());
    assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("<html");
    return answer.lines().filter(line -> line.startsWith("Etag:")).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.json",
        "/one.json/../../secret.json",
        "/%2e%2e/secret.json",
        "/%2E%2E%2Fsecret.json",
        "/..%2fsecret.json",
        "/..%5csecret.json",
        "/%252e%252e/secret.json",
        "/./one.json",
        "//one.json",
        "/one.json/",
        "/one.json%00.json",
        "/one.json%2f..%2f..%2fsecret.json",
        "/%c0%ae%c0%ae/secret.json",
        "/%u002e%u002e/secret.json",
        "/C:/secret.json",
        "/notes.txt",
        "/.hidden.json",
        "/%2ehidden.json",
        "/missing.json",
        "/%",
        "/%zz",
        "/ünter"
      })
  void noPathLeavesTheFolder(String path) {
    assertThat(get(path)).doesNotStartWith("HTTP/1.1 200").doesNotContain("secret");
  }

  @Property(tries = 300)
  void noAddressLeadsOutOfTheFolder(@ForAll("addresses") String address) throws IOException {
    Path root = Files.createTempDirectory("communique").toRealPath();
    try {
      Files.writeString(root.resolve("in.json"), SECRET);
      Folder served = Folder.of(root);

      assertThat(served.find(address).filter(file -> !file.startsWith(root))).isEmpty();
    } finally {
      Files.delete(root.resolve("in.json"));
      Files.delete(root);
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    return Arbitraries.of(
            "..", ".", "%2e", "%2E%2e", "/", "%2f", "\\", "%5c", "in.json", "etc", "passwd", "%00",
            "~", "%252e", ".json", "tmp")
        .list()
        .ofMaxSize(8)
        .map(pieces -> "/" + String.join("", pieces));
  }

  @Test
  void noLinkLeadsOutOfTheFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.json"), scratch.resolve("secret.json"));
    Files.createSymbolicLink(folder.resolve("way"), scratch.resolve("outside"));
    Files.createSymbolicLink(folder.resolve("within.json"), folder.resolve("one.json"));

    assertThat(get("/link.json")).startsWith("HTTP/1.1 404").doesNotContain("secret");
    assertThat(get("/way/secret.json")).startsWith("HTTP/1.1 404").doesNotContain("secret");
    assertThat(get("/")).doesNotContain("link.json").doesNotContain("secret");
    assertThat(get("/within.json")).contains("<title>one</title>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "example.org:%d",
        "127.0.0.1.example.org:%d",
        "localhost",
        "x@localhost:%d"
      })
  void anotherHostIsRefused(String host) {
    String asked = "GET / HTTP/1.1\r\nHost: " + host.replace("%d", "" + server.port());

    assertThat(ask(asked)).startsWith("HTTP/1.1 403").doesNotContain("one.json");
  }

  @Test
  void aPageOfAnotherSiteIsRefused() {
    String asked =
        "GET / HTTP/1.1\r\nOrigin: https://example.org\r\nHost: localhost:" + server.port();

    assertThat(ask(asked)).startsWith("HTTP/1.1 403").doesNotContain("one.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void onlyReadingIsAllowed(String method) {
    String asked =
        method + " /one.json HTTP/1.1\r\nContent-Length: 0\r\nHost: localhost:" + server.port();

    assertThat(ask(asked)).startsWith("HTTP/1.1 405").contains("Allow: GET, HEAD");
  }

  @Test
  void nothingIsWritten() throws IOException {
    TreeMap<String, String> before = state();
    get("/");
    get("/one.json");
    get("/broken.json");

    assertThat(state()).isEqualTo(before);
  }

  private TreeMap<String, String> state() throws IOException {
    TreeMap<String, String> state = new TreeMap<>();
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.toList()) {
        state.put(
            file.toString(),
            Files.getLastModifiedTime(file)
                + (Files.isRegularFile(file) ? Files.readString(file) : ""));
      }
    }
    return state;
  }

  @Test
  void itListensToThisMachineAlone() {
    assertThat(InetAddress.getLoopbackAddress().isLoopbackAddress()).isTrue();
    assertThat(server.address()).isEqualTo("http://localhost:" + server.port() + "/");
    assertThatThrownBy(
            () -> new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}), server.port()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void whatIsNoFolderIsNotServed() {
    assertThatThrownBy(
            () ->
                FolderServer.start(
                    folder.resolve("one.json"), 0, List.of(), read -> Report.empty()))
        .isInstanceOf(NotDirectoryException.class);
  }

  private String get(String path) {
    return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + server.port());
  }

  /** By a socket, for a client of HTTP would tidy addresses and headers. */
  private String ask(String request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(60_000);
      socket
          .getOutputStream()
          .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
