package io.cloudward.sandbox.microsoft365.odata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "name eq 'O''Neil'|true",
        "name eq 'o''neil'|true",
        "name ne 'X'|true",
        "enabled eq true|true",
        "enabled eq false|false",
        "startswith(name,'O''N')|true",
        "endswith(name, 'x')|false",
        "name eq 'X' or enabled eq true|true",
        "name eq 'X' and enabled eq true|false",
        "mail eq null|true",
        "owner/id eq '7'|true"
      })
  void tellsWhichObjectsPass(String expression, boolean expected) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("name", "O'Neil").put("enabled", true).putNull("mail");
    object.putObject("owner").put("id", "7");

    assertThat(Filter.parse(expression).test(object)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size gt 5|true",
        "size le 5|false",
        "at ge 2026-11-23T10:00:00Z|true",
        "at lt 2026-11-23T11:00:00+01:00|false"
      })
  void comparesNumbersAndTimesOfMailAndFiles(String expression, boolean expected) {
    var object = JsonNodeFactory.instance.objectNode();
    object.put("size", 10).put("at", "2026-11-23T10:00:00Z");

    assertThat(Filter.parseOrdered(expression).test(object)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "name", "name gt 5", "name eq", "contains(name,'x')", "a eq 1 b", "((("})
  void refusesOtherForms(String expression) {
    assertThatThrownBy(() -> Filter.parse(expression)).isInstanceOf(GraphError.class);
  }
}
