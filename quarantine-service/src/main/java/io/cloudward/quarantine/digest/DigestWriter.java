package io.cloudward.quarantine.digest;

import io.cloudward.quarantine.QuarantineConfig;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.link.ReleaseLinks;
import io.cloudward.quarantine.policy.QuarantineRules;
import io.cloudward.quarantine.policy.UserRight;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Decides what the mails say, and makes their links; sends nothing. */
@ApplicationScoped
class DigestWriter {

  /** More are told in the digest after. */
  private static final int MOST_ITEMS = 1000;

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final QuarantinedItems items;
  private final QuarantineRules rules;
  private final ReleaseLinks links;
  private final QuarantineConfig config;
  private final CurrentTenant tenant;
  private final Clock clock = Clock.systemUTC();

  DigestWriter(
      QuarantinedItems items,
      QuarantineRules rules,
      ReleaseLinks links,
      QuarantineConfig config,
      CurrentTenant tenant) {
    this.items = items;
    this.rules = rules;
    this.links = links;
    this.config = config;
    this.tenant = tenant;
  }

  /** Owners with items of which they were not told yet; sites have no address. */
  @Transactional
  List<String> owners() {
    links.forgetExpired();
    return items
        .getEntityManager()
        .createQuery(
            "select distinct i.ownerFolded from QuarantinedItem i where i.key.tenantId = :tenant"
                + " and i.state = HELD and i.digestedAt is null"
                + " and i.ownerFolded like '%_@_%' order by i.ownerFolded",
            String.class)
        .setParameter("tenant", tenant.require())
        .getResultList();
  }

  /** The mail to an owner. */
  @Transactional
  Digest write(String owner) {
    List<Digest.Entry> entries = new ArrayList<>();
    List<UUID> told = new ArrayList<>();
    int more = 0;
    for (var item : untold(owner)) {
      told.add(item.id());
      var right = rules.right(item.tenantId(), item.description(), item.categories());
      if (right == UserRight.NONE) {
        continue;
      }
      if (entries.size() < config.digest().items()) {
        entries.add(entry(item, owner, right));
      } else {
        more++;
      }
    }
    return new Digest(owner, entries, more, told);
  }

  /** The mail was sent, or there was nothing to send. */
  @Transactional
  void told(Digest digest) {
    digest.told().stream()
        .sorted()
        .map(items::lock)
        .flatMap(Optional::stream)
        .forEach(item -> item.digested(clock.instant()));
  }

  private List<QuarantinedItem> untold(String owner) {
    return items
        .find(
            "key.tenantId = ?1 and ownerFolded = ?2 and state = HELD and digestedAt is null"
                + " order by heldAt desc",
            tenant.require(),
            owner)
        .range(0, MOST_ITEMS - 1)
        .list();
  }

  private Digest.Entry entry(QuarantinedItem item, String owner, UserRight right) {
    return new Digest.Entry(
        item.description().title(),
        item.description().sender(),
        String.join(", ", item.categories()).toLowerCase(Locale.ROOT).replace('_', ' '),
        DAY_AND_TIME.format(item.heldAt()),
        right == UserRight.RELEASE,
        links.make(item, owner).toString());
  }
}
