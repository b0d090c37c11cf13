package io.cloudward.bench.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;

/** Labelled texts: generated here, or read from a file of the Presidio research repository. */
final class LabelledSets {

  private static final Map<String, String> PRESIDIO_KEYS =
      Map.of(
          "CREDIT_CARD", "credit-card",
          "IBAN_CODE", "iban",
          "US_SSN", "us-ssn",
          "EMAIL_ADDRESS", "email-address",
          "IP_ADDRESS", "ip-address",
          "PHONE_NUMBER", "phone-number");

  private static final String[] SENTENCES = {
    "Please charge %s for the order.",
    "The value is %s, as agreed.",
    "%s",
    "Ref: %s\n",
    "Bitte verwenden Sie %s bis Freitag.",
    "Nous avons reçu %s hier.",
    "(%s)",
    "\"field\": \"%s\",",
    "Name;%s;2024-01-31",
    "Es ist %s.",
    "顧客 %s 様",
    "номер %s на сегодня",
    "Call or write: %s today"
  };

  private LabelledSets() {}

  /** Right values and as many wrong twins, each in a sentence. */
  static List<LabelledText> generated(int count, long seed) {
    Random random = new Random(seed);
    Values values = new Values(random);
    Map<String, Function<Boolean, String>> kinds =
        Map.of(
            "credit-card", values::card,
            "iban", values::account,
            "us-ssn", values::socialSecurityNumber,
            "email-address", values::email,
            "ip-address", values::address,
            "phone-number", values::phone);
    List<String> keys = kinds.keySet().stream().sorted().toList();
    List<LabelledText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String key = keys.get(i % keys.size());
      boolean right = random.nextBoolean();
      String value = Objects.requireNonNull(kinds.get(key)).apply(right);
      String sentence = SENTENCES[random.nextInt(SENTENCES.length)];
      int start = sentence.codePointCount(0, sentence.indexOf("%s"));
      int end = start + value.codePointCount(0, value.length());
      texts.add(
          new LabelledText(
              sentence.replace("%s", value),
              right ? List.of(new LabelledText.Label(key, start, end)) : List.of()));
    }
    return texts;
  }

  /** Samples of {@code full_text} and {@code spans}, as that repository publishes them. */
  static List<LabelledText> presidio(Path file) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (JsonNode sample : new ObjectMapper().readTree(file.toFile())) {
      List<LabelledText.Label> labels = new ArrayList<>();
      for (JsonNode span : sample.get("spans")) {
        String key = PRESIDIO_KEYS.get(span.get("entity_type").asText());
        if (key != null) {
          labels.add(
              new LabelledText.Label(
                  key, span.get("start_position").asInt(), span.get("end_position").asInt()));
        }
      }
      texts.add(new LabelledText(sample.get("full_text").asText(), labels));
    }
    return texts;
  }
}
