package io.cloudward.sandbox.microsoft365.demo;

import io.cloudward.sandbox.microsoft365.application.ConsentLevel;
import io.cloudward.sandbox.microsoft365.licence.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates there are. */
public final class Templates {
  static final Template HOSPITAL =
      new Template(
          25,
          Product.SPE_E3,
          Map.of("SPE_E3", 50, "AAD_PREMIUM", 10),
          List.of("All Staff", "Clinicians", "Finance", "IT Operations", "Leadership", "Research"),
          List.of("Clinical Guidelines", "Finance", "Human Resources", "Research Projects"),
          true,
          ConsentLevel.DELEGATED);

  static final Template MAIL_ONLY =
      new Template(
          6,
          Product.EXCHANGESTANDARD,
          Map.of("EXCHANGESTANDARD", 15, "AAD_PREMIUM", 10),
          List.of("All Staff"),
          List.of(),
          false,
          ConsentLevel.DELEGATED);

  static final Template UNKNOWN_TO_US =
      new Template(
          8,
          Product.ENTERPRISEPACK,
          Map.of("ENTERPRISEPACK", 20),
          List.of("All Staff", "Sales"),
          List.of("Sales"),
          false,
          ConsentLevel.NONE);

  private static final Template SMALL =
      new Template(
          2,
          Product.ENTERPRISEPACK,
          Map.of("ENTERPRISEPACK", 5),
          List.of("All Staff"),
          List.of("Team"),
          false,
          ConsentLevel.ALL);

  private static final Map<String, Template> BY_NAME =
      Map.of(
          "small", SMALL, "hospital", HOSPITAL, "mail-only", MAIL_ONLY, "unknown", UNKNOWN_TO_US);

  private Templates() {}

  /**
   * The template of that name: {@code small}, {@code hospital}, {@code mail-only}, {@code unknown}.
   */
  public static Optional<Template> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
