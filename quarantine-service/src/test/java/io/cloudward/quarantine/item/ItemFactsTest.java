package io.cloudward.quarantine.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Actor;
import io.cloudward.quarantine.item.ItemFact.Announced;
import io.cloudward.quarantine.item.ItemFact.Approved;
import io.cloudward.quarantine.item.ItemFact.Deleted;
import io.cloudward.quarantine.item.ItemFact.Expired;
import io.cloudward.quarantine.item.ItemFact.Failed;
import io.cloudward.quarantine.item.ItemFact.Held;
import io.cloudward.quarantine.item.ItemFact.Released;
import io.cloudward.quarantine.item.ItemFact.Restored;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known of an item does not depend on the order in which it came to be known. */
class ItemFactsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Actor OLIVIA =
      new Actor(Actor.Kind.ADMINISTRATOR, "olivia", "olivia@northwind.example");
  private static final long SEED = 20_261_123;

  @Test
  void endsInTheSamePlaceWhateverTheOrderAndRepetitionOfFacts() {
    var random = new Random(SEED);
    for (int history = 0; history < 300; history++) {
      var facts = history(random);
      var expected = fold(facts);
      for (int shuffle = 0; shuffle < 10; shuffle++) {
        List<ItemFact> told = new ArrayList<>(facts);
        facts.stream().filter(fact -> random.nextBoolean()).forEach(told::add);
        Collections.shuffle(told, random);

        assertThat(fold(told)).as("history %d", history).isEqualTo(expected);
        assertThat(fold(told).state()).isEqualTo(expected.state());
      }
    }
  }

  @Test
  void isUnknownUntilSomebodyTellsThatItWasTaken() {
    assertThat(fold(List.of(restored(3), approved(2), failed(1, false))).state()).isEmpty();
  }

  @Test
  void isReleasedWhenTheRestorationOvertakesTheTaking() {
    assertThat(fold(List.of(restored(3), held(0))).state()).contains(ItemState.RELEASED);
  }

  @Test
  void isHeldAgainWhenItIsTakenAgain() {
    var facts = fold(List.of(held(0), approved(1), restored(2), released(2), held(10)));

    assertThat(facts.state()).contains(ItemState.HELD);
    assertThat(facts.approval()).isEmpty();
    assertThat(facts.release()).isEmpty();
    assertThat(facts.awaitsAnnouncement()).isTrue();
  }

  @Test
  void fastensAFailureToTheReleaseThatItBelongsTo() {
    var failed = fold(List.of(held(0), approved(1), failed(2, false)));
    var tried = fold(List.of(held(0), approved(1), failed(2, true)));
    var again = fold(List.of(held(0), approved(1), failed(2, false), approved(3)));

    assertThat(failed.state()).contains(ItemState.RELEASE_FAILED);
    assertThat(tried.state()).contains(ItemState.RELEASING);
    assertThat(tried.failure()).isPresent();
    assertThat(again.state()).contains(ItemState.RELEASING);
    assertThat(again.failure()).isEmpty();
  }

  @Test
  void tellsOfAReleaseOnce() {
    var restored = fold(List.of(held(0), approved(1), restored(2)));

    assertThat(restored.awaitsRelease()).isTrue();
    assertThat(restored.plus(released(2)).awaitsRelease()).isFalse();
  }

  @Test
  void staysGoneWhenItWasDeletedOrHasExpired() {
    assertThat(fold(List.of(held(0), deleted(1))).state()).contains(ItemState.DELETED);
    assertThat(fold(List.of(held(0), new Expired(at(9)))).state()).contains(ItemState.EXPIRED);
  }

  private static ItemFacts fold(List<ItemFact> facts) {
    var known = ItemFacts.NONE;
    for (var fact : facts) {
      known = known.plus(fact);
    }
    return known;
  }

  private static List<ItemFact> history(Random random) {
    List<ItemFact> facts = new ArrayList<>();
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      int second = random.nextInt(6);
      facts.add(
          switch (random.nextInt(8)) {
            case 0 -> held(second);
            case 1 ->
                new Announced(at(second), at(second + random.nextInt(3)), List.of(), List.of());
            case 2 -> approved(second);
            case 3 -> failed(second, random.nextBoolean());
            case 4 -> restored(second);
            case 5 -> released(second);
            case 6 -> deleted(second);
            default -> new Expired(at(second));
          });
    }
    return facts;
  }

  private static Instant at(int second) {
    return NOON.plus(Duration.ofSeconds(second));
  }

  private static Held held(int second) {
    return new Held(
        at(second), List.of("threat"), List.of("MALWARE"), List.of(), List.of(), null, 1, at(0));
  }

  private static Approved approved(int second) {
    return new Approved(at(second), OLIVIA, null);
  }

  private static Failed failed(int second, boolean retried) {
    return new Failed(at(second), "MAILBOX_GONE", "Try again.", retried, null);
  }

  private static Restored restored(int second) {
    return new Restored(at(second), "Inbox", true);
  }

  private static Released released(int second) {
    return new Released(at(second), OLIVIA, true);
  }

  private static Deleted deleted(int second) {
    return new Deleted(at(second), OLIVIA);
  }
}
