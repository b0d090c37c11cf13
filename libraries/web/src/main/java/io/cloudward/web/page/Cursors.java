package io.cloudward.web.page;

import io.cloudward.security.CurrentTenant;
import io.cloudward.web.Seal;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes and reads cursors: the sort keys of the last entry of a page, sealed for one list of one
 * tenant. A forged, foreign or damaged cursor is a problem that names {@code cursor}.
 */
@ApplicationScoped
public class Cursors {

  private static final int SEAL_LENGTH = 16;
  private static final int LONGEST = 2048;

  private final Seal seal;
  private final CurrentTenant tenant;

  Cursors(Seal seal, CurrentTenant tenant) {
    this.seal = seal;
    this.tenant = tenant;
  }

  /**
   * The sort keys after which the page begins; empty for the first page.
   *
   * @param list name of the list, unique in the service; include the filters it was asked with
   * @param keys how many sort keys the list has
   */
  public Optional<List<String>> after(PageRequest request, String list, int keys) {
    return request.cursor().map(cursor -> read(cursor, list, keys));
  }

  /**
   * Cuts the rows found to a page.
   *
   * @param found at most one row more than the limit, in order
   * @param sortKeys the sort keys of a row
   */
  public <T> Page<T> page(
      PageRequest request, String list, List<T> found, Function<T, List<String>> sortKeys) {
    var limit = request.limit();
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    var items = found.subList(0, limit);
    return new Page<>(items, write(list, sortKeys.apply(items.getLast())));
  }

  private String write(String list, List<String> keys) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      for (var key : keys) {
        out.writeUTF(key);
      }
      out.flush();
      out.write(tag(list, bytes.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  private List<String> read(String cursor, String list, int keys) {
    if (cursor.length() > LONGEST) {
      throw unreadable();
    }
    try {
      var bytes = Base64.getUrlDecoder().decode(cursor);
      var end = bytes.length - SEAL_LENGTH;
      if (end < 0 || !isSealed(list, bytes, end)) {
        throw unreadable();
      }
      var in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
      List<String> found = new ArrayList<>();
      while (in.available() > 0) {
        found.add(in.readUTF());
      }
      if (found.size() != keys) {
        throw unreadable();
      }
      return found;
    } catch (IllegalArgumentException | IOException e) {
      throw unreadable();
    }
  }

  private boolean isSealed(String list, byte[] bytes, int end) {
    return MessageDigest.isEqual(
        tag(list, Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length));
  }

  private byte[] tag(String list, byte[] content) {
    var purpose = "cursor " + tenant.find().map(Object::toString).orElse("") + " " + list;
    return Arrays.copyOf(seal.of(purpose, content), SEAL_LENGTH);
  }

  private static RuntimeException unreadable() {
    return Problems.invalid("cursor", "must be the member next of a page of this list");
  }
}
