package io.cloudward.threat.list;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an entry names, and how people may write it. */
public enum EntryKind {
  /** A mail address. */
  SENDER_ADDRESS("must be a mail address") {
    @Override
    Optional<String> normal(String text) {
      int at = text.lastIndexOf('@');
      boolean hasLocalPart = at > 0 && at <= LONGEST_LOCAL_PART;
      return hasLocalPart && text.chars().noneMatch(c -> c <= ' ' || c == 0x7F)
          ? host(text.substring(at + 1))
              .map(host -> text.substring(0, at).toLowerCase(Locale.ROOT) + "@" + host)
          : Optional.empty();
    }
  },
  /** A domain that mail comes from, with those below it. */
  SENDER_DOMAIN("must be a domain") {
    @Override
    Optional<String> normal(String text) {
      return host(text.startsWith("@") ? text.substring(1) : text);
    }
  },
  /** A file by its SHA-256. */
  SHA256("must be 64 hexadecimal digits") {
    @Override
    Optional<String> normal(String text) {
      return Optional.of(text.toLowerCase(Locale.ROOT))
          .filter(hash -> hash.matches("[0-9a-f]{64}"));
    }
  },
  /** Files by their name, with {@code *} and {@code ?}. */
  FILE_NAME("must be a file name of at most 255 characters that is more than * and ?") {
    @Override
    Optional<String> normal(String text) {
      return Optional.of(text.toLowerCase(Locale.ROOT))
          .filter(name -> name.length() <= LONGEST_NAME && !name.matches("[*?.\\s]*"));
    }
  },
  /** Addresses that links lead to: a host, with those below it. */
  DOMAIN("must be a domain") {
    @Override
    Optional<String> normal(String text) {
      return host(text);
    }
  },
  /** Addresses that links lead to: all that begin with this one. */
  URL("must be an address that begins with http:// or https:// and has a host") {
    @Override
    Optional<String> normal(String text) {
      return WebAddress.parse(text).map(WebAddress::key);
    }
  };

  private static final int LONGEST_LOCAL_PART = 64;
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_HOST = 253;

  /** Names of hosts (RFC 1123, 2.1; underscores happen), IP addresses included. */
  private static final Pattern HOST =
      Pattern.compile(
          "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)+");

  private final String rule;

  EntryKind(String rule) {
    this.rule = rule;
  }

  /** What a value has to be, in words. */
  String rule() {
    return rule;
  }

  /** The form in which values are kept and compared; empty if it is none. */
  abstract Optional<String> normal(String text);

  /** A host in lower case and ASCII. */
  static Optional<String> host(String text) {
    try {
      return Optional.of(IDN.toASCII(text.strip(), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT))
          .filter(host -> host.length() <= LONGEST_HOST && HOST.matcher(host).matches());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
