package io.cloudward.threat.filter.deception;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that deceivers borrow, and the domains whose owners may use them; from a list. */
final class Brands {

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private record Brand(String name, List<String> domains) {}

  private final List<Brand> brands;

  private Brands(List<Brand> brands) {
    this.brands = List.copyOf(brands);
  }

  /** The shipped list. */
  static Brands shipped() {
    List<Brand> found = new ArrayList<>();
    for (var line : ShippedLines.of("brands.txt")) {
      var parts = line.split("\\s+");
      found.add(new Brand(parts[0], Arrays.asList(parts).subList(1, parts.length)));
    }
    return new Brands(found);
  }

  /** The brand that a host holds in its name without belonging to it. */
  Optional<String> borrowedByHost(String host) {
    var plain = Lookalikes.skeleton(host);
    return brands.stream()
        .filter(brand -> belongsToNone(host, brand))
        .filter(brand -> holdsWord(plain, Lookalikes.skeleton(brand.name())))
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
    return brands.stream().anyMatch(brand -> !belongsToNone(host, brand));
  }

  /** The brand that a display name names although the address is another's. */
  Optional<String> borrowedByName(String displayName, String domain) {
    var words = " " + WORDS.matcher(displayName.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    return brands.stream()
        .filter(brand -> words.contains(" " + brand.name() + " "))
        .filter(brand -> belongsToNone(domain, brand))
        .map(Brand::name)
        .findFirst();
  }

  private static boolean belongsToNone(String host, Brand brand) {
    return brand.domains().stream()
        .noneMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
  }

  /** As a word of the host: {@code paypal-login.example}, not {@code papaypalette.example}. */
  private static boolean holdsWord(String host, String name) {
    return Arrays.asList(host.split("[.-]")).contains(name);
  }
}
