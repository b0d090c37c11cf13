package io.cloudward.patterns.validation;

import java.util.Map;

/**
 * The validators of identifiers that are known the world over, and of the social security number.
 */
public final class UniversalValidators implements ValidatorFamily {

  @Override
  public Map<String, Validator> validators() {
    return Map.of(
        "payment-card",
        new PaymentCard(),
        "iban",
        new Iban(),
        "us-ssn",
        new SocialSecurityNumber());
  }
}
