package org.communique.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.communique.io.codec.Writers;
import org.communique.io.json.CanonicalText;
import org.communique.io.json.JsonOutput;
import org.communique.model.Dossier;
import org.communique.model.DossierRecord;
import org.communique.model.Part;
import org.communique.model.value.Digest;

/**
 * The canonical form of dossiers and records, by RFC 8785: one byte sequence for all texts that say
 * the same, and so one digest.
 *
 * <p>Members are sorted by their names and nothing stands between; texts stay as they are, without
 * normalization. Numbers are IEEE doubles, as the RFC has it: {@code -0.0} is {@code 0}, and an
 * extension with more digits than a double holds is rounded, here as in every other implementation.
 * Equal dossiers have equal forms. The other way round it holds except for such numbers, and for
 * {@code -0.0}.
 *
 * <p>Of what was built in Java, two things have no canonical form, and draw an {@link
 * IllegalArgumentException}: a number beyond the range of doubles in an extension, and half a
 * character (a lone surrogate) in a text.
 */
public final class CanonicalForm {

  private CanonicalForm() {}

  /**
   * {@return the canonical form of a dossier, in UTF-8 without a line end}
   *
   * @param dossier the dossier
   * @throws IllegalArgumentException if it has none, see the comment of this class
   */
  public static byte[] of(Dossier dossier) {
    return bytes(dossier);
  }

  /**
   * {@return the canonical form of a record by itself, in UTF-8 without a line end}
   *
   * @param record the record
   * @throws IllegalArgumentException if it has none, see the comment of this class
   */
  public static byte[] of(DossierRecord record) {
    return bytes(record);
  }

  /**
   * {@return the canonical form of any JSON text, such as a dossier that was read without a model}
   *
   * @param json a JSON text in UTF-8, in which no object has two members of one name
   * @throws IllegalArgumentException if it has none, see the comment of this class
   * @throws tools.jackson.core.JacksonException if it is no JSON
   */
  static byte[] ofJson(byte[] json) {
    return CanonicalText.of(json).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * {@return the SHA-256 of the canonical form of a dossier}
   *
   * @param dossier the dossier
   * @throws IllegalArgumentException if it has no canonical form
   */
  public static Digest digest(Dossier dossier) {
    return digest(of(dossier));
  }

  /**
   * {@return the SHA-256 of the canonical form of a record by itself}
   *
   * @param record the record
   * @throws IllegalArgumentException if it has no canonical form
   */
  public static Digest digest(DossierRecord record) {
    return digest(of(record));
  }

  private static byte[] bytes(Part part) {
    Objects.requireNonNull(part, "part");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(8 * 1024);
    try {
      JsonOutput.COMPACT.write(bytes, generator -> Writers.writePart(generator, part));
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return ofJson(bytes.toByteArray());
  }

  private static Digest digest(byte[] canonical) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical);
      return Digest.parse("sha-256:" + HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
