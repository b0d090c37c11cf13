package io.cloudward.bench.accuracy.world;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/** What people write before a value, by topic and language; English where nothing else is said. */
final class Words {

  private static final Map<String, Map<String, String>> TOPICS =
      Map.of(
          "card",
          Map.ofEntries(
              Map.entry("en", "card number|credit card|Visa|my card|CC|card no.|debit card"),
              Map.entry("de", "Kreditkarte|Kartennummer|Kreditkartennummer"),
              Map.entry("fr", "carte bancaire|numéro de carte|carte de crédit"),
              Map.entry("es", "tarjeta|número de tarjeta|tarjeta de crédito"),
              Map.entry("it", "carta di credito|numero di carta"),
              Map.entry("pt", "cartão|número do cartão"),
              Map.entry("ja", "カード番号|クレジットカード"),
              Map.entry("ru", "номер карты|карта"),
              Map.entry("ar", "رقم البطاقة|بطاقة الائتمان"),
              Map.entry("zh", "信用卡号|卡号")),
          "account",
          Map.ofEntries(
              Map.entry("en", "IBAN|account|bank account|pay to"),
              Map.entry("de", "IBAN|Konto|Bankverbindung"),
              Map.entry("fr", "IBAN|compte|RIB"),
              Map.entry("es", "IBAN|cuenta"),
              Map.entry("it", "IBAN|conto|conto corrente"),
              Map.entry("pt", "IBAN|conta"),
              Map.entry("ru", "IBAN|счёт")),
          "ssn",
          Map.of("en", "SSN|social security number|Social Security No.|SS#", "es", "seguro social"),
          "phone",
          Map.ofEntries(
              Map.entry(
                  "en", "phone|call me at|tel|mobile|cell|fax|telephone|phone number|text me at"),
              Map.entry("de", "Telefon|Tel.|Handy|Mobil|Telefonnummer|Fax|erreichbar unter"),
              Map.entry("fr", "téléphone|tél|portable|mobile|mon numéro"),
              Map.entry("es", "teléfono|móvil|celular|tel"),
              Map.entry("it", "telefono|cellulare|tel|cell"),
              Map.entry("pt", "telefone|telemóvel|celular|tel"),
              Map.entry("ja", "電話番号|携帯電話|TEL|連絡先"),
              Map.entry("ru", "телефон|тел.|мобильный"),
              Map.entry("ar", "هاتف|رقم الهاتف|جوال"),
              Map.entry("zh", "电话|手机号|手机"),
              Map.entry("ko", "전화번호|휴대폰"),
              Map.entry("nl", "telefoon|mobiel|tel."),
              Map.entry("pl", "telefon|tel.|numer telefonu|kom."),
              Map.entry("tr", "telefon|cep|tel")),
          "email",
          Map.of("en", "e-mail|email|contact|write to", "de", "E-Mail|Kontakt", "fr", "courriel"),
          "address",
          Map.of("en", "IP|host|client|from|server|connected to", "de", "Adresse|Rechner"));

  private Words() {}

  /**
   * A word of a topic. A topic that is not listed is words itself, separated by bars, in any
   * language.
   */
  static String of(String topic, String language, Random random) {
    Map<String, String> languages = TOPICS.get(topic);
    String words =
        languages == null
            ? topic
            : languages.getOrDefault(language, Objects.requireNonNull(languages.get("en")));
    String[] all = words.split("\\|");
    String word = all[random.nextInt(all.length)];
    return random.nextInt(6) == 0 ? word.toUpperCase(Locale.ROOT) : word;
  }
}
