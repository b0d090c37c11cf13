package io.cloudward.connector.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileReaderTest {

  private static final Container DRIVE =
      new Container(
          UUID.randomUUID(),
          UUID.randomUUID(),
          Service.SHAREPOINT_ONLINE,
          "drive",
          null,
          "site",
          "https://contoso.example/sites/a",
          "{}",
          Instant.EPOCH);

  @ParameterizedTest
  @CsvSource({
    "/drives/d/root:/Documents/2026, /Documents/2026",
    "/drives/d/root:/A%20b+c%25, /A b+c%",
    "/drives/d/root:, /",
    "/drives/d/root:/bad%zz, /bad%zz",
    "'', /"
  })
  void tellsThePlaceAsPeopleSeeIt(String path, String place) throws JsonProcessingException {
    var item =
        json(
            "{\"id\":\"01\",\"name\":\"x\",\"parentReference\":{\"path\":\"%s\"}}".formatted(path));

    assertThat(FileReader.describe(DRIVE, item).place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"01\",\"folder\":{}}",
        "{\"id\":\"01\",\"package\":{\"type\":\"oneNote\"}}",
        "{\"id\":\"01\",\"file\":{},\"deleted\":{}}",
        "{\"file\":{}}",
        "7"
      })
  void takesNothingButFilesForFiles(String item) throws JsonProcessingException {
    assertThat(FileReader.isFile(json(item))).isFalse();
  }

  @Test
  void knowsAVersionByTheTagOfItsContent() throws JsonProcessingException {
    assertThat(FileReader.version(json("{\"cTag\":\"c1\",\"eTag\":\"e7\"}"))).isEqualTo("c1");
    assertThat(FileReader.version(json("{\"eTag\":\"e7\"}"))).isEqualTo("e7");
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text);
  }
}
