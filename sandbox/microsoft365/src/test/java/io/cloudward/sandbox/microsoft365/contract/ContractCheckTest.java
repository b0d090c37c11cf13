package io.cloudward.sandbox.microsoft365.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractCheckTest {
  private final ObjectMapper mapper = new ObjectMapper();
  private final ContractCheck check = new ContractCheck(new Contract(mapper));

  @Test
  void acceptsAUserWithAnnotations() {
    assertThat(
            user(
                """
                {"@odata.type": "#microsoft.graph.user", "id": "1", "accountEnabled": true, "mail": null,
                 "businessPhones": ["1"], "createdDateTime": "2026-01-01T00:00:00Z",
                 "assignedLicenses": [{"skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900", "disabledPlans": []}]}
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'shoeSize': 43}|has no property shoeSize",
        "{'accountEnabled': 'yes'}|must be Boolean",
        "{'id': null}|must not be null",
        "{'businessPhones': '1'}|must be an array",
        "{'businessPhones': [1]}|must be String",
        "{'createdDateTime': 'today'}|must be DateTimeOffset",
        "{'assignedLicenses': [{'skuId': 'x'}]}|must be Guid",
        "{'passwordProfile': {'secret': 'x'}}|has no property secret",
        "[]|not an object"
      })
  void findsWhatGraphDoesNotSay(String json, String violation) {
    assertThat(user(json.replace('\'', '"'))).singleElement().asString().contains(violation);
  }

  @Test
  void wantsCollectionsInAnArray() throws JsonProcessingException {
    assertThat(check.answer("Collection(user)", mapper.readTree("{}"))).hasSize(1);
    assertThat(check.answer("Collection(user)", mapper.readTree("{\"value\":[{\"id\":\"1\"}]}")))
        .isEmpty();
  }

  private List<String> user(String json) {
    try {
      return check.entity("user", mapper.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
