package io.cloudward.quarantine.item;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An item in quarantine, or one that was. Whoever changes one holds the lock of its row. */
@Entity
public class QuarantinedItem {

  @SuppressWarnings("NullAway.Init") // Hibernate sets it
  @EmbeddedId
  private ItemKey key;

  @Column(updatable = false)
  private UUID organizationId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Service service;

  @Column private String ownerFolded;
  @Column private @Nullable String senderFolded;
  @Column private String searchText;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> categories;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable ItemState state;

  @Column private @Nullable Instant heldAt;
  @Column private @Nullable Instant expiresAt;

  @Enumerated(EnumType.STRING)
  @Column
  private ContentState content;

  @Column private @Nullable Instant digestedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private ItemDescription description;

  @JdbcTypeCode(SqlTypes.JSON)
  private ItemFacts facts;

  /** For Hibernate. */
  protected QuarantinedItem() {}

  /** An item of which nothing is known yet but what it is. */
  QuarantinedItem(UUID tenantId, ItemDescription description) {
    key = new ItemKey(tenantId, description.itemId());
    organizationId = description.organizationId();
    service = description.service();
    content = ContentState.PENDING;
    categories = List.of();
    facts = ItemFacts.NONE;
    describe(description);
  }

  /** Takes a fact into account. */
  void hear(ItemFact fact) {
    facts = facts.plus(fact);
    state = facts.state().orElse(null);
    heldAt = facts.heldAt().orElse(null);
    expiresAt = facts.expiresAt().orElse(null);
    categories = facts.categories();
  }

  /** Takes over what is said about the item where it was taken. */
  final void describe(ItemDescription said) {
    description = said;
    ownerFolded = folded(said.owner());
    senderFolded = said.sender() == null ? null : folded(said.sender());
    searchText =
        Stream.concat(
                Stream.of(said.title(), said.owner(), String.valueOf(said.sender()), said.place()),
                said.recipients().stream())
            .map(QuarantinedItem::folded)
            .collect(Collectors.joining("\n"));
  }

  /** The bytes were secured, or let go. */
  public void content(ContentState content) {
    this.content = content;
  }

  /** Its owner was told of it. */
  public void digested(Instant now) {
    digestedAt = now;
  }

  public UUID id() {
    return key.id();
  }

  public UUID tenantId() {
    return key.tenantId();
  }

  public ItemDescription description() {
    return description;
  }

  public ItemFacts facts() {
    return facts;
  }

  /** Where it stands; empty as long as nobody told that it was taken. */
  public Optional<ItemState> state() {
    return Optional.ofNullable(state);
  }

  /** Since when it is kept; the beginning of time as long as nobody told. */
  public Instant heldAt() {
    return heldAt == null ? Instant.EPOCH : heldAt;
  }

  /** What it is taken for. */
  public List<String> categories() {
    return List.copyOf(categories);
  }

  /** Until when it is kept. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  public ContentState content() {
    return content;
  }

  /** SHA-256 of the bytes that are kept, if there are any. */
  public Optional<String> sha256() {
    var held = facts.held();
    return Optional.ofNullable(held == null ? description.sha256() : held.sha256());
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
