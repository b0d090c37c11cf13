package io.cloudward.quarantine.link;

import io.agroal.api.AgroalDataSource;
import io.cloudward.quarantine.QuarantineConfig;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes links and finds them again, for the current tenant. */
@ApplicationScoped
public class ReleaseLinks {

  /** Where the portal shows a link to people. */
  private static final String PAGE = "/quarantine/links/";

  private static final String INSERT =
      """
      insert into release_link (tenant_id, token_hash, item_id, recipient, expires_at)
      values (?, ?, ?, ?, ?)
      """;

  private static final String FORGET =
      "delete from release_link where tenant_id = ? and expires_at < ?";

  private static final String SELECT =
      """
      select item_id, recipient, expires_at, used_at from release_link
      where tenant_id = ? and token_hash = ? and expires_at > ? for update
      """;

  private static final String USE =
      "update release_link set used_at = ? where tenant_id = ? and token_hash = ?";

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;
  private final QuarantineConfig config;
  private final Clock clock = Clock.systemUTC();

  ReleaseLinks(AgroalDataSource dataSource, CurrentTenant tenant, QuarantineConfig config) {
    this.dataSource = dataSource;
    this.tenant = tenant;
    this.config = config;
  }

  /** A new link for a person to an item; it works no longer than the item is kept. */
  @Transactional(Transactional.TxType.MANDATORY)
  public URI make(QuarantinedItem item, String recipient) {
    var token = LinkToken.make(item.tenantId());
    var end = clock.instant().plus(config.link().lifetime());
    var until = item.expiresAt().filter(end::isAfter).orElse(end);
    update(INSERT, item.tenantId(), token.hash(), item.id(), recipient, utc(until));
    var base = config.publicUrl().toString().replaceFirst("/+$", "");
    return URI.create(base + PAGE + token.text());
  }

  /** Removes links that do not work any more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forgetExpired() {
    update(FORGET, tenant.require(), utc(clock.instant()));
  }

  /** A link that has not expired, locked until the transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<ReleaseLink> lock(LinkToken token) {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(SELECT)) {
      select.setObject(1, tenant.require());
      select.setBytes(2, token.hash());
      select.setObject(3, utc(clock.instant()));
      try (var row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new ReleaseLink(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant(),
                    instant(row.getObject(4, OffsetDateTime.class))))
            : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a link cannot be read", e);
    }
  }

  /** It works no more. */
  @Transactional(Transactional.TxType.MANDATORY)
  void use(LinkToken token) {
    update(USE, utc(clock.instant()), tenant.require(), token.hash());
  }

  private void update(String sql, Object... arguments) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a link cannot be written", e);
    }
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
