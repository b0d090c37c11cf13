package io.cloudward.threat.list;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Detection;
import io.cloudward.threat.filter.Findings;
import io.cloudward.threat.filter.Looking;
import io.cloudward.threat.filter.Samples;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListedItemTest {

  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final String ADA = "ada@partner.example";

  @Test
  void blocksBySenderFileNameHashAndAddress() {
    var mail = Samples.mail("go to http://evil.example/x now", "run.ps1", Samples.utf8("abc"));

    assertThat(
            blocked(
                mail,
                entry(Effect.BLOCK, EntryKind.SENDER_DOMAIN, "partner.example"),
                entry(Effect.BLOCK, EntryKind.FILE_NAME, "*.ps1"),
                entry(Effect.BLOCK, EntryKind.DOMAIN, "evil.example"),
                entry(
                    Effect.BLOCK,
                    EntryKind.SHA256,
                    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")))
        .containsExactlyInAnyOrder(
            "blocked-sender", "blocked-file-name", "blocked-address", "blocked-file");
  }

  @Test
  void blocksWhatIsAllowedToo() {
    assertThat(
            blocked(
                Samples.mail("", "a.txt", Samples.utf8("a")),
                entry(Effect.ALLOW, EntryKind.SENDER_ADDRESS, ADA),
                entry(Effect.BLOCK, EntryKind.SENDER_ADDRESS, ADA)))
        .containsExactly("blocked-sender");
  }

  @Test
  void trustsAnAllowedSenderUnlessDmarcFails() {
    var allow = entry(Effect.ALLOW, EntryKind.SENDER_ADDRESS, ADA);
    var honest = Samples.mail("", "a.txt", Samples.utf8("a"));
    var forged =
        ("Authentication-Results: mx.example; spf=fail; dmarc=fail action=none\r\n"
                + new String(honest, US_ASCII))
            .getBytes(US_ASCII);

    assertThat(listed(honest, allow).sender()).isTrue();
    assertThat(listed(forged, allow).sender()).isFalse();
    assertThat(listed(honest).sender()).isFalse();
  }

  private static List<String> blocked(byte[] mail, ListEntry... entries) {
    var findings = new Findings();
    listed(mail, entries).block(findings);
    assertThat(findings.detections())
        .extracting(Detection::category)
        .containsOnly(Category.BLOCK_LIST);
    return findings.detections().stream().map(Detection::rule).toList();
  }

  private static ListedItem listed(byte[] mail, ListEntry... entries) {
    return new ListedItem(
        new Lists(Arrays.asList(entries)), Looking.inspectMail(mail), List.of(ADA), NOW);
  }

  private static ListEntry entry(Effect effect, EntryKind kind, String value) {
    return new ListEntry(
        UUID.randomUUID(), effect, kind, value, "because", "olivia", NOW.minusSeconds(9), null);
  }
}
