package io.cloudward.connector.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormBodyTest {

  @Test
  void encodesWhatSeparatesFields() {
    try (var form = new FormBody()) {
      form.add("grant_type", "password").add("password", "a&b=c d+é%".toCharArray());

      assertThat(form.toBytes())
          .asString(US_ASCII)
          .isEqualTo("grant_type=password&password=a%26b%3Dc%20d%2B%C3%A9%25");
    }
  }

  @Test
  void takesLongValues() {
    try (var form = new FormBody()) {
      form.add("assertion", "x".repeat(5000));

      assertThat(form.toBytes()).hasSize("assertion=".length() + 5000);
    }
  }

  @Test
  void doesNotKeepAFieldForOneTry() {
    try (var form = new FormBody()) {
      form.add("a", "1");

      assertThat(form.toBytesWith("b", "2")).asString(US_ASCII).isEqualTo("a=1&b=2");
      assertThat(form.toBytesWith("b", "3")).asString(US_ASCII).isEqualTo("a=1&b=3");
    }
  }

  @Test
  void isEmptyAfterItWasClosed() {
    var form = new FormBody();
    form.add("password", "secret".toCharArray());

    form.close();

    assertThat(form.toBytes()).isEmpty();
  }
}
