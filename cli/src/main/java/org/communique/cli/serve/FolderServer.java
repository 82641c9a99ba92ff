package org.communique.cli.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.communique.cli.view.ViewedDossier;
import org.communique.io.DossierReader;
import org.communique.io.ReadResult;
import org.communique.model.finding.Report;
import org.communique.model.value.LanguageTag;
import org.communique.page.words.Wording;

/**
 * Serves the dossiers of a folder as pages, to this machine alone: it listens on the loopback
 * address, answers GET and HEAD, and only requests that name that address as their host, so that no
 * web page can read it by giving itself another name. Nothing is written.
 */
public final class FolderServer implements AutoCloseable {

  private static final int THREADS = 4;

  /** An answer. */
  private record Answer(int status, String page, Optional<String> tag) {}

  private final Folder folder;
  private final Listing listing;
  private final Examiner examiner;
  private final List<LanguageTag> languages;
  private final HttpServer server;
  private final ExecutorService threads;

  private FolderServer(
      Folder folder, Examiner examiner, List<LanguageTag> languages, HttpServer server) {
    this.folder = folder;
    this.examiner = examiner;
    this.languages = languages;
    this.listing = new Listing(folder, examiner, languages);
    this.server = server;
    this.threads =
        Executors.newFixedThreadPool(
            THREADS,
            task -> {
              Thread thread = new Thread(task, "communique-serve");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * {@return a server that has started}
   *
   * @param path the folder
   * @param port the port; 0 for any that is free
   * @param languages the languages preferred in names and texts
   * @param examiner says what is found in a dossier
   * @throws IOException if it is no folder, or the port cannot be had
   */
  public static FolderServer start(
      Path path, int port, List<LanguageTag> languages, Examiner examiner) throws IOException {
    Folder folder = Folder.of(path);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    FolderServer started = new FolderServer(folder, examiner, List.copyOf(languages), server);
    server.createContext("/", started::handle);
    server.setExecutor(started.threads);
    server.start();
    return started;
  }

  /** {@return the port that it listens on} */
  public int port() {
    return server.getAddress().getPort();
  }

  /** {@return the address of the index} */
  public String address() {
    return "http://localhost:" + port() + "/";
  }

  /** Stops it. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answer(exchange);
      } catch (IOException | RuntimeException e) {
        answer = refused(500, "folder.failed");
      }
      send(exchange, answer);
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!isForUs(exchange.getRequestHeaders())) {
      return refused(403, "folder.host");
    }
    String method = exchange.getRequestMethod();
    if (!Set.of("GET", "HEAD").contains(method)) {
      exchange.getResponseHeaders().set("Allow", "GET, HEAD");
      return refused(405, "folder.method");
    }
    boolean isAsked = method.equals("HEAD");
    String path = exchange.getRequestURI().getRawPath();
    if (path == null || path.equals("/")) {
      return index(Optional.ofNullable(exchange.getRequestURI().getRawQuery()));
    }
    Optional<Path> file = folder.find(path);
    if (file.isEmpty()) {
      return refused(404, "folder.missing");
    }
    String tag = Listing.tag(file.get());
    return isAsked
        ? new Answer(200, "", Optional.of(tag))
        : new Answer(200, page(file.get()), Optional.of(tag));
  }

  /** A page of another site may name this address by another host; what that asks is refused. */
  private boolean isForUs(Headers headers) {
    Set<String> hosts = Set.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port());
    List<String> asked = headers.getOrDefault("Host", List.of());
    List<String> origins = headers.getOrDefault("Origin", List.of());
    return asked.size() == 1
        && hosts.contains(asked.get(0))
        && origins.stream().allMatch(each -> hosts.contains(each.replaceFirst("^http://", "")));
  }

  private Answer index(Optional<String> query) throws IOException {
    List<Listing.Entry> entries = listing.entries();
    String page =
        FolderPages.index(
            entries,
            listing.isCut(),
            parameter(query, "q").orElse(""),
            parameter(query, "findings").orElse("any"));
    return new Answer(200, page, Optional.of(Integer.toHexString(entries.hashCode())));
  }

  private static Optional<String> parameter(Optional<String> query, String name) {
    return query.stream()
        .flatMap(all -> List.of(all.split("&")).stream())
        .filter(each -> each.startsWith(name + "="))
        .map(each -> decoded(each.substring(name.length() + 1)))
        .findFirst();
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  private String page(Path file) throws IOException {
    try (ReadResult read = DossierReader.strict().read(file)) {
      Report report = examiner.examine(read);
      return ViewedDossier.of(read, report, languages)
          .map(viewed -> viewed.page().withReload().toText())
          .orElseGet(() -> FolderPages.unread(folder.name(file), report));
    }
  }

  private static Answer refused(int status, String key) {
    return new Answer(status, FolderPages.message(Wording.english().of(key)), Optional.empty());
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "text/html; charset=utf-8");
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Referrer-Policy", "no-referrer");
    answer.tag().ifPresent(tag -> headers.set("ETag", "\"" + tag + "\""));
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(answer.status(), -1);
      return;
    }
    byte[] bytes = answer.page().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /**
   * Waits until the thread is interrupted.
   *
   * @throws InterruptedException when it is
   */
  public void await() throws InterruptedException {
    while (!threads.awaitTermination(1, TimeUnit.DAYS)) {
      // Until somebody stops the program.
    }
  }
}
