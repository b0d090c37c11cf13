package io.cloudward.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PolicyOrderTest {

  private record Placed(UUID id, int priority) implements EditablePolicy {

    @Override
    public ProtectedService protectedService() {
      return new ProtectedService(new UUID(0, 1), new UUID(0, 2), Service.ONEDRIVE);
    }

    @Override
    public String name() {
      return "policy " + priority;
    }

    @Override
    public boolean enabled() {
      return false;
    }

    @Override
    public long version() {
      return 1;
    }

    @Override
    public boolean enabledOnCompletion() {
      return false;
    }

    @Override
    public void switchTo(boolean enabled, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void placeAt(int priority) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void changed(Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Object> auditState() {
      return Map.of();
    }
  }

  @Test
  void movesNobodyFromAFreePlace() {
    assertThat(PolicyOrder.room(3, at(1, 2, 4))).contains(Map.of());
  }

  @Test
  void movesThoseThatFollowWithoutAGap() {
    assertThat(PolicyOrder.room(2, at(1, 2, 3, 5)))
        .contains(Map.of(new UUID(0, 2), 3, new UUID(0, 3), 4));
  }

  @Test
  void takesApartWhatStoodInOnePlace() {
    var twins = List.of(new Placed(new UUID(0, 8), 4), new Placed(new UUID(0, 9), 4));

    assertThat(PolicyOrder.room(4, twins)).contains(Map.of(new UUID(0, 8), 5, new UUID(0, 9), 6));
  }

  @Test
  void saysWhenThereIsNoRoomBelow() {
    assertThat(PolicyOrder.room(PolicyOrder.LOWEST, at(PolicyOrder.LOWEST))).isEmpty();
    assertThat(PolicyOrder.behind(at(PolicyOrder.LOWEST))).isEmpty();
  }

  @Test
  void putsANewOneBehindTheOthers() {
    assertThat(PolicyOrder.behind(at())).contains(1);
    assertThat(PolicyOrder.behind(at(7, 3))).contains(8);
  }

  private static List<Placed> at(int... priorities) {
    return Arrays.stream(priorities)
        .mapToObj(priority -> new Placed(new UUID(0, priority), priority))
        .toList();
  }
}
