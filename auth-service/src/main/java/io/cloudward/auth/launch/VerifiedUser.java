package io.cloudward.auth.launch;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.cloudward.auth.AuthProblems;
import io.cloudward.web.json.StorableText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a provider vouches for.
 *
 * @param provider who vouches
 * @param subject stable id of the user there
 * @param customer stable id of the customer there
 * @param customerName name of the customer
 * @param name name of the user
 * @param email address of the user, if given
 */
record VerifiedUser(
    TrustedProvider provider,
    String subject,
    String customer,
    String customerName,
    String name,
    @Nullable String email) {

  private static final int LONGEST = 200;

  static VerifiedUser of(TrustedProvider provider, IDTokenClaimsSet claims) {
    var subject = claims.getSubject().getValue();
    var customer =
        text(claims, provider.config().tenantClaim())
            .orElseThrow(
                () ->
                    AuthProblems.launchRefused(
                        "NO_CUSTOMER", "The control panel does not say which customer it is."));
    return new VerifiedUser(
        provider,
        subject,
        customer,
        text(claims, provider.config().tenantNameClaim()).orElse(customer),
        text(claims, "name").or(() -> text(claims, "preferred_username")).orElse(subject),
        text(claims, "email").orElse(null));
  }

  private static Optional<String> text(IDTokenClaimsSet claims, String name) {
    return Optional.ofNullable(claims.getClaim(name))
        .map(Object::toString)
        .filter(text -> !text.isBlank() && StorableText.isStorable(text))
        .map(text -> text.substring(0, Math.min(text.length(), LONGEST)));
  }
}
