package org.communique.page.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/** A style or a script that ships with the page, and the digest by which the page allows it. */
public enum Resource {
  /** How the page looks. */
  STYLE("style", "page.css"),
  /** Folds, filters and moves the day; the page can do without. */
  SCRIPT("script", "page.js"),
  /** Loads the page again when its file has changed, where a server serves it. */
  RELOAD("script", "reload.js");

  private final String element;
  private final String text;

  Resource(String element, String name) {
    this.element = element;
    this.text = read(name);
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String element() {
    return element;
  }

  /** {@return all of it} */
  public String text() {
    return text;
  }

  /** {@return what a Content-Security-Policy calls it} */
  public String source() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every platform has SHA-256", e);
    }
  }
}
