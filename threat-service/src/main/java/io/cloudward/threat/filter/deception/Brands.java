package io.cloudward.threat.filter.deception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that deceivers borrow, and the domains whose owners may use them; from a list. */
final class Brands {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern HOST_WORDS = Pattern.compile("[.-]");

  /** A name, how it looks, and the domains of its owner, each with a dot before it. */
  private record Brand(String name, String skeleton, List<String> domains) {

    /** Whether a host is one of the owner's, or below one. */
    boolean owns(String dottedHost) {
      return domains.stream().anyMatch(dottedHost::endsWith);
    }
  }

  private final List<Brand> brands;

  private Brands(List<Brand> brands) {
    this.brands = List.copyOf(brands);
  }

  /** The shipped list. */
  static Brands shipped() {
    List<Brand> found = new ArrayList<>();
    for (var line : ShippedLines.of("brands.txt")) {
      var parts = line.split("\\s+");
      var domains = Arrays.stream(parts).skip(1).map(domain -> "." + domain).toList();
      found.add(new Brand(parts[0], Lookalikes.skeleton(parts[0]), domains));
    }
    return new Brands(found);
  }

  /** The brand that a host holds in its name without belonging to it. */
  Optional<String> borrowedByHost(String host) {
    var words = wordsOf(Lookalikes.skeleton(host));
    return brands.stream()
        .filter(brand -> words.contains(brand.skeleton()))
        .filter(brand -> !brand.owns("." + host))
        .map(Brand::name)
        .findFirst();
  }

  /** Whether an address or host, however it is written, is one of a brand's own. */
  boolean isOwned(String address) {
    var host =
        address
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^[a-z]+://", "")
            .split("[/?#:]", 2)[0];
    return brands.stream().anyMatch(brand -> brand.owns("." + host));
  }

  /** The brand that a display name names although the address is another's. */
  Optional<String> borrowedByName(String displayName, String domain) {
    var words = " " + WORDS.matcher(displayName.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    return brands.stream()
        .filter(brand -> words.contains(" " + brand.name() + " "))
        .filter(brand -> !brand.owns("." + domain))
        .map(Brand::name)
        .findFirst();
  }

  /** Words of a host: {@code paypal-login.example}, not {@code papaypalette.example}. */
  private static Set<String> wordsOf(String host) {
    return new HashSet<>(Arrays.asList(HOST_WORDS.split(host)));
  }
}
