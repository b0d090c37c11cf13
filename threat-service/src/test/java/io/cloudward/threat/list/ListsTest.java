package io.cloudward.threat.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListsTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "SENDER_ADDRESS,Ann@Example.COM,ann@example.com",
    "SENDER_ADDRESS,no-at,",
    "SENDER_ADDRESS,@example.com,",
    "SENDER_DOMAIN,@Example.com,example.com",
    "SENDER_DOMAIN,bücher.example,xn--bcher-kva.example",
    "SENDER_DOMAIN,localhost,",
    "DOMAIN,http://example.com,",
    "SHA256,ABC,",
    "FILE_NAME,*.Exe,*.exe",
    "FILE_NAME,**,",
    "URL,https://user@Example.com:8443/A?b=C#d,example.com/A?b=C",
    "URL,http://example.com,example.com/",
    "URL,ftp://example.com/,",
    "URL,https://,"
  })
  void keepsValuesInTheirNormalForm(EntryKind kind, String text, @Nullable String normal) {
    assertThat(kind.normal(text).orElse(null)).isEqualTo(normal);
  }

  @Test
  void findsSendersByAddressAndByDomainWithThoseBelow() {
    var lists =
        lists(
            entry(Effect.BLOCK, EntryKind.SENDER_ADDRESS, "ann@partner.example", null),
            entry(Effect.BLOCK, EntryKind.SENDER_DOMAIN, "spam.example", null));

    assertThat(lists.sender(Effect.BLOCK, "Ann@Partner.example", NOW)).isPresent();
    assertThat(lists.sender(Effect.BLOCK, "bob@mail.SPAM.example", NOW)).isPresent();
    assertThat(lists.sender(Effect.BLOCK, "bob@notspam.example", NOW)).isEmpty();
    assertThat(lists.sender(Effect.BLOCK, "ann@example", NOW)).isEmpty();
    assertThat(lists.sender(Effect.ALLOW, "ann@partner.example", NOW)).isEmpty();
    assertThat(lists.sender(Effect.BLOCK, "", NOW)).isEmpty();
  }

  @Test
  void findsLinksByHostAndByTheBeginningOfTheAddress() {
    var lists =
        lists(
            entry(Effect.BLOCK, EntryKind.DOMAIN, "bad.example", null),
            entry(Effect.BLOCK, EntryKind.URL, "good.example/evil/", null));

    assertThat(link(lists, "https://www.bad.example/x", "www.bad.example")).isTrue();
    assertThat(link(lists, "https://good.example/evil/page?a=1", "good.example")).isTrue();
    assertThat(link(lists, "https://good.example/evi", "good.example")).isFalse();
    assertThat(link(lists, "https://www.good.example/evil/", "www.good.example")).isFalse();
  }

  @Test
  void passesOverWhatHasExpired() {
    var hash = "a".repeat(64);
    var lists =
        lists(
            entry(Effect.ALLOW, EntryKind.SHA256, hash, NOW),
            entry(Effect.ALLOW, EntryKind.FILE_NAME, "*.txt", NOW));

    assertThat(lists.file(Effect.ALLOW, hash, NOW.minusSeconds(1))).isPresent();
    assertThat(lists.file(Effect.ALLOW, hash, NOW)).isEmpty();
    assertThat(lists.name(Effect.ALLOW, "a.TXT", NOW.minusSeconds(1))).isPresent();
    assertThat(lists.name(Effect.ALLOW, "a.TXT", NOW)).isEmpty();
  }

  private static boolean link(Lists lists, String target, String host) {
    return lists.link(Effect.BLOCK, target, host, NOW).isPresent();
  }

  private static Lists lists(ListEntry... entries) {
    return new Lists(Arrays.asList(entries));
  }

  private static ListEntry entry(
      Effect effect, EntryKind kind, String value, @Nullable Instant expiresAt) {
    return new ListEntry(
        UUID.randomUUID(),
        effect,
        kind,
        value,
        "because",
        "olivia",
        NOW.minusSeconds(9),
        expiresAt);
  }
}
