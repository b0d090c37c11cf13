package io.cloudward.auth.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "short",
        "aaaaaaaaaaaaaaaa",
        "ababababababab",
        "PasswordPassword",
        "123456789012",
        "xx-ana@example.com-xx",
        "XX-ANA@EXAMPLE.COM-XX"
      })
  void objectsToPasswordsThatAreEasyToGuess(String password) {
    assertThat(PasswordPolicy.objection(password, "ana@example.com")).isPresent();
  }

  @Test
  void acceptsLengthWithoutComposition() {
    assertThat(PasswordPolicy.objection("correct horse battery", "ana")).isEmpty();
    assertThat(PasswordPolicy.objection("Füße und Öl 🙂 dazu", "ana")).isEmpty();
    assertThat(PasswordPolicy.objection("abcd".repeat(32), "ana")).isEmpty();
    assertThat(PasswordPolicy.objection("abcde".repeat(26), "ana")).isPresent();
  }
}
