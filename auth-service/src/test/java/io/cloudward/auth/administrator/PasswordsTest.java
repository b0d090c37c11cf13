package io.cloudward.auth.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  private final Passwords passwords = new Passwords();

  @Test
  void matchesWhatItHashed() {
    var hash = passwords.hash("correct horse battery");

    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(passwords.matches("correct horse battery", hash)).isTrue();
    assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
  }

  @Test
  void takesBothWaysToWriteALetterForTheSame() {
    assertThat(passwords.matches("caf\u00e9", passwords.hash("cafe\u0301"))).isTrue();
  }

  @Test
  void salts() {
    assertThat(passwords.hash("same")).isNotEqualTo(passwords.hash("same"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "$argon2i$v=19$m=8,t=1,p=1$AAAA$AAAA", "$argon2id$"})
  void matchesNothingElse(String hash) {
    assertThat(passwords.matches("anything", hash)).isFalse();
  }

  @Test
  void matchesNobody() {
    assertThat(passwords.matches("anything", null)).isFalse();
  }
}
