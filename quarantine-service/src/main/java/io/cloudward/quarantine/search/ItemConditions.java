package io.cloudward.quarantine.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a statement over {@code quarantined_item}, and what is compared with. */
public final class ItemConditions {

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  /** The items of a tenant that {@code filter} means. */
  public static ItemConditions of(UUID tenant, ItemFilter filter) {
    return new ItemConditions()
        .begin("tenant_id = ? and state is not null", tenant)
        .and("organization_id = ?", filter.organizationId())
        .and("service = ?", filter.service() == null ? null : filter.service().name())
        .and("state = ?", filter.state() == null ? null : filter.state().name())
        .and("? = any (categories)", filter.category())
        .and("owner_folded = lower(?)", filter.owner())
        .and("strpos(sender_folded, lower(?)) > 0", filter.sender())
        .and("held_at >= ?", filter.from())
        .and("held_at < ?", filter.to())
        .and("strpos(search_text, lower(?)) > 0", filter.q());
  }

  /** Only those that come after this place in the list. */
  ItemConditions after(Instant heldAt, UUID id) {
    sql.append(" and (held_at, id) < (?, ?)");
    parameters.add(heldAt.atOffset(ZoneOffset.UTC));
    parameters.add(id);
    return this;
  }

  /** Prepares {@code <head> where <conditions> <tail>}; the parameters of both stand around. */
  public PreparedStatement prepare(
      Connection connection, String head, List<?> headParameters, String tail, Object... rest)
      throws SQLException {
    var statement = connection.prepareStatement(head + " where " + sql + " " + tail);
    List<Object> all = new ArrayList<>(headParameters);
    all.addAll(parameters);
    all.addAll(List.of(rest));
    for (int i = 0; i < all.size(); i++) {
      statement.setObject(i + 1, all.get(i));
    }
    return statement;
  }

  private ItemConditions begin(String condition, Object value) {
    sql.append(condition);
    parameters.add(value);
    return this;
  }

  private ItemConditions and(String condition, @Nullable Object value) {
    if (value != null) {
      sql.append(" and ").append(condition);
      parameters.add(value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
    }
    return this;
  }
}
