package io.cloudward.connector.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ItemKeyTest {

  private static final UUID TENANT = UUID.fromString("11111111-1111-4111-8111-111111111111");
  private static final UUID ORGANIZATION = UUID.fromString("22222222-2222-4222-8222-222222222222");

  @Test
  void isTheSameForTheSameMessageForEver() {
    var key = ItemKey.message(TENANT, ORGANIZATION, "user", "AAMk=");

    assertThat(key.itemId())
        .isEqualTo(ItemKey.message(TENANT, ORGANIZATION, "user", "AAMk=").itemId());
    assertThat(key.itemId()).hasToString("5361ab95-0c44-585e-9cdb-e5ad537049eb");
  }

  @Test
  void differsInEveryPart() {
    var file = ItemKey.file(TENANT, ORGANIZATION, "drive", "01A", "c1");

    assertThat(file.itemId())
        .isNotEqualTo(ItemKey.file(TENANT, ORGANIZATION, "drive", "01A", "c2").itemId())
        .isNotEqualTo(ItemKey.file(TENANT, ORGANIZATION, "drive", "01B", "c1").itemId())
        .isNotEqualTo(ItemKey.file(TENANT, ORGANIZATION, "other", "01A", "c1").itemId())
        .isNotEqualTo(ItemKey.file(ORGANIZATION, TENANT, "drive", "01A", "c1").itemId())
        .isNotEqualTo(ItemKey.message(TENANT, ORGANIZATION, "drive", "01A").itemId());
  }
}
