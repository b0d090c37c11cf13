package io.cloudward.log.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.log.audit.AuditDocument;
import io.cloudward.log.audit.AuditEntry;
import io.cloudward.log.audit.ChainHead;
import io.cloudward.log.checkpoint.Checkpoint;
import io.cloudward.log.verification.Breach.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainVerifierTest {

  private static final UUID TENANT = new UUID(0, 1);
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final List<AuditEntry> chain = chain("olivia", 5);

  @Test
  void findsAWholeChainIntact() {
    assertThat(verify(chain, head(chain))).isEmpty();
  }

  @Test
  void findsAnEmptyChainIntact() {
    assertThat(verify(List.of(), new ChainHead(0, AuditEntry.beginning()))).isEmpty();
  }

  @Test
  void noticesAChangedDocument() {
    var entry = chain.get(2);
    chain.set(2, with(entry, entry.document().replace("olivia", "mallory"), entry.hash()));

    assertThat(verify(chain, head(chain))).contains(new Breach(3, Reason.ENTRY_CHANGED));
  }

  @Test
  void noticesAChangedDocumentThatWasHashedAgain() {
    var entry = chain.get(2);
    var document = entry.document().replace("olivia", "mallory");
    chain.set(2, with(entry, document, AuditEntry.hash(entry.previousHash(), document)));

    assertThat(verify(chain, head(chain))).contains(new Breach(3, Reason.INDEX_CHANGED));
  }

  @Test
  void noticesARemovedEntry() {
    var head = head(chain);
    chain.remove(2);

    assertThat(verify(chain, head)).contains(new Breach(3, Reason.ENTRY_MISSING));
  }

  @Test
  void noticesARemovedBeginning() {
    var head = head(chain);
    chain.removeFirst();

    assertThat(verify(chain, head)).contains(new Breach(1, Reason.ENTRY_MISSING));
  }

  @Test
  void noticesARemovedEnd() {
    var head = head(chain);
    chain.removeLast();

    assertThat(verify(chain, head)).contains(new Breach(5, Reason.ENTRY_MISSING));
  }

  @Test
  void noticesEntriesThatChangedPlaces() {
    var second = chain.get(1);
    var third = chain.get(2);
    chain.set(1, at(third, 2));
    chain.set(2, at(second, 3));

    assertThat(verify(chain, head(chain))).contains(new Breach(2, Reason.ENTRY_MOVED));
  }

  @Test
  void noticesARewrittenChainByItsCheckpoint() {
    var checkpoint = checkpoint(chain.get(3));
    var other = chain("mallory", 5);

    assertThat(verify(other, head(other))).isEmpty();
    assertThat(verify(other, head(other), checkpoint))
        .contains(new Breach(4, Reason.CHAIN_REWRITTEN));
  }

  @Test
  void noticesARemovedEndByItsCheckpointEvenIfTheHeadWasSetBack() {
    var checkpoint = checkpoint(chain.get(4));
    chain.removeLast();

    assertThat(verify(chain, head(chain), checkpoint))
        .contains(new Breach(5, Reason.ENTRY_MISSING));
  }

  @Test
  void noticesAChangedHead() {
    var head = new ChainHead(5, chain.get(3).hash());

    assertThat(verify(chain, head)).contains(new Breach(5, Reason.HEAD_CHANGED));
  }

  @Test
  void noticesEveryPossibleExchangeAndRemoval() {
    for (int one = 0; one < 5; one++) {
      for (int other = one + 1; other < 5; other++) {
        var exchanged = chain("olivia", 5);
        Collections.swap(exchanged, one, other);
        exchanged.set(one, at(exchanged.get(one), one + 1));
        exchanged.set(other, at(exchanged.get(other), other + 1));
        assertThat(verify(exchanged, head(chain))).isPresent();
      }
      var removed = chain("olivia", 5);
      removed.remove(one);
      assertThat(verify(removed, head(chain))).contains(new Breach(one + 1, Reason.ENTRY_MISSING));
    }
  }

  private static Optional<Breach> verify(
      List<AuditEntry> entries, ChainHead head, Checkpoint... checkpoints) {
    var verifier = new ChainVerifier(TENANT, List.of(checkpoints));
    entries.forEach(verifier::accept);
    return verifier.finish(head);
  }

  private static List<AuditEntry> chain(String actor, int length) {
    List<AuditEntry> chain = new ArrayList<>();
    var hash = AuditEntry.beginning();
    for (int i = 1; i <= length; i++) {
      var entry = AuditEntry.next(hash, document(actor, i));
      chain.add(entry);
      hash = entry.hash();
    }
    return chain;
  }

  private static AuditDocument document(String actor, long sequence) {
    return new AuditDocument(
        TENANT,
        sequence,
        new UUID(1, sequence),
        "/threat-service",
        new UUID(2, sequence),
        NOON.plusSeconds(sequence),
        new Actor(Actor.Kind.ADMINISTRATOR, actor, actor),
        "policy.enable",
        new AuditRecorded.Target("policy", "p" + sequence),
        Map.of("enabled", false),
        Map.of("enabled", true),
        new AuditRecorded.Origin("192.0.2.7", "curl/8"),
        AuditRecorded.Outcome.SUCCESS,
        null);
  }

  private static ChainHead head(List<AuditEntry> chain) {
    return new ChainHead(chain.getLast().sequence(), chain.getLast().hash());
  }

  private static Checkpoint checkpoint(AuditEntry entry) {
    return new Checkpoint(
        TENANT, entry.sequence(), HexFormat.of().formatHex(entry.hash()), NOON, "key", "");
  }

  private static AuditEntry with(AuditEntry entry, String document, byte[] hash) {
    return new AuditEntry(entry.sequence(), document, entry.previousHash(), hash, entry.index());
  }

  private static AuditEntry at(AuditEntry entry, long place) {
    return new AuditEntry(
        place, entry.document(), entry.previousHash(), entry.hash(), entry.index());
  }
}
