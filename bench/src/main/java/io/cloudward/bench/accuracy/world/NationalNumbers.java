package io.cloudward.bench.accuracy.world;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/**
 * Numbers that states give to people and companies, as Datafaker makes them by locale.
 *
 * <p>Left out because they are made wrongly: Hungary (ten digits instead of eleven), Ireland
 * (American numbers), Mexico (a year of four digits), Norway (a third fails modulo 11), Ukraine
 * (another register's number).
 */
final class NationalNumbers {

  /**
   * A kind of number.
   *
   * @param key of the identifier
   * @param locale of the faker
   * @param words what people call it, separated by bars
   */
  private record Maker(String key, String locale, String words) {}

  private static final List<Maker> MAKERS =
      List.of(
          new Maker("al-national-id", "sq-AL", "NID|numri personal"),
          new Maker("bg-egn", "bg-BG", "ЕГН|EGN|единен граждански номер"),
          new Maker("br-cpf", "pt-BR", "CPF|cadastro de pessoas físicas"),
          new Maker("br-cnpj", "pt-BR", "CNPJ"),
          new Maker("cn-resident-id", "zh-CN", "身份证|身份证号码|ID card"),
          new Maker("ee-personal-code", "et-EE", "isikukood|personal code"),
          new Maker("fr-nir", "fr-FR", "numéro de sécurité sociale|NIR|sécu"),
          new Maker("it-codice-fiscale", "it-IT", "codice fiscale|C.F.|CF"),
          new Maker("lv-personal-code", "lv-LV", "personas kods"),
          new Maker("mk-embg", "mk-MK", "ЕМБГ|EMBG|матичен број"),
          new Maker("md-idnp", "ro-MD", "IDNP|cod personal"),
          new Maker("pl-pesel", "pl-PL", "PESEL|numer PESEL"),
          new Maker("pt-nif", "pt-PT", "NIF|contribuinte|número de contribuinte"),
          new Maker("ro-cnp", "ro-RO", "CNP|cod numeric personal"),
          new Maker("sg-nric", "en-SG", "NRIC|FIN|identity card"),
          new Maker("za-id", "en-ZA", "ID number|identity number|South African ID"),
          new Maker("kr-resident-number", "ko-KR", "주민등록번호|주민번호"),
          new Maker("se-personal-number", "sv-SE", "personnummer|pnr"));

  private final List<Faker> fakers;
  private final Faker american;
  private final Random random;

  NationalNumbers(Random random) {
    this.random = random;
    fakers =
        MAKERS.stream()
            .map(maker -> new Faker(Locale.forLanguageTag(maker.locale()), random))
            .toList();
    american = new Faker(Locale.US, random);
  }

  Subject number() {
    int place = random.nextInt(MAKERS.size());
    Maker maker = MAKERS.get(place);
    Faker faker = fakers.get(place);
    String value =
        switch (maker.key()) {
          case "br-cpf" -> faker.cpf().valid(random.nextBoolean());
          case "br-cnpj" -> faker.cnpj().valid(random.nextBoolean());
          default -> faker.idNumber().valid();
        };
    return new Subject(maker.key(), maker.locale(), value, maker.words(), false);
  }

  Subject socialSecurityNumber() {
    String number = american.idNumber().ssnValid();
    boolean clear = random.nextInt(4) > 0;
    String value =
        clear
            ? number.replace("-", random.nextInt(4) == 0 ? " " : "-")
            : number.replace("-", random.nextBoolean() ? "" : ".");
    return new Subject("us-ssn", clear ? "separated" : "other", value, "ssn", clear);
  }
}
