package io.cloudward.content;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** A tenant's content and the keys of everything that belongs to it. */
record Address(UUID tenant, String sha256) {

  static final String TENANTS = "tenant/";
  static final String CONTENT = "content/";
  static final String HOLDERS = "holder/";

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern HOLDER = Pattern.compile("[A-Za-z0-9_:-][A-Za-z0-9._:-]{0,127}");
  private static final int SHARD_LENGTH = 2;

  Address {
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits");
    }
  }

  /** Everything of a tenant. */
  static String ofTenant(UUID tenant) {
    return TENANTS + tenant + "/";
  }

  /** The hashes that a holder holds. */
  static String ofHolder(UUID tenant, String holder) {
    return ofTenant(tenant) + HOLDERS + checked(holder) + "/";
  }

  static String checked(String holder) {
    if (!HOLDER.matcher(holder).matches()) {
      throw new IllegalArgumentException(
          "a holder has 1 to 128 letters, digits or ._:- and no dot first");
    }
    return holder;
  }

  /** Everything of this content. */
  String prefix() {
    return ofTenant(tenant) + CONTENT + sha256.substring(0, SHARD_LENGTH) + "/" + sha256 + "/";
  }

  /** One stored copy of the bytes. */
  String copy(String name) {
    return prefix() + Holdings.COPY + name;
  }

  /** A mark of one who is about to remove a copy. */
  String dying(String name, String remover) {
    return prefix() + Holdings.DYING + name + "~" + remover;
  }

  String hold(String holder, long untilSecond) {
    return prefix() + Holdings.HOLD + checked(holder) + "~" + untilSecond;
  }

  String holderEntry(String holder) {
    return ofHolder(tenant, holder) + sha256;
  }

  /** What the encryption of this tenant's content is bound to. */
  byte[] tenantBytes() {
    return ("content|" + tenant).getBytes(StandardCharsets.US_ASCII);
  }

  /** What the key of this content is bound to. */
  byte[] bytes() {
    return ("content|" + tenant + "|" + sha256).getBytes(StandardCharsets.US_ASCII);
  }
}
