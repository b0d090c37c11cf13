package io.cloudward.patterns.validation;

import java.util.List;
import java.util.Map;

/**
 * The validators of identifiers that are known the world over, and of the social security number.
 */
public final class UniversalValidators implements ValidatorFamily {

  /** Countries that write a zero before the area code, those with most people first. */
  private static final List<String> REGIONS =
      List.of("IN", "CN", "JP", "DE", "GB", "FR", "IT", "KR", "AU", "NL", "ZA", "CH");

  @Override
  public Map<String, Validator> validators() {
    return Map.of(
        "payment-card",
        PaymentCard.usual(),
        "payment-card-any-length",
        PaymentCard.any(),
        "iban",
        new Iban(),
        "password-value",
        new PasswordValue(),
        "us-ssn",
        new SocialSecurityNumber(),
        "ipv6",
        UniversalValidators::hasDigit,
        "phone-international",
        new InternationalPhoneNumber(),
        "phone-national",
        new PhoneNumber(REGIONS),
        "phone-plausible",
        new PlausiblePhone(),
        "phone-us",
        new PhoneNumber(List.of("US")));
  }

  /** Two colons stand in programs too (a::b): an address without a digit is hardly ever one. */
  private static boolean hasDigit(CharSequence compact) {
    for (int i = 0; i < compact.length(); i++) {
      if (compact.charAt(i) >= '0' && compact.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
