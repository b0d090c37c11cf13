package io.cloudward.log.timeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.cloudward.contracts.Service;
import io.cloudward.log.query.Selection;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds entries of the caller's tenant, newest first. */
@ApplicationScoped
public class TimelineSearch {

  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  static final String SELECT =
      "select id, at, kind, event, organization_id, service, outcome, summary, details,"
          + " item_id, owner, title, categories"
          + " from timeline_entry where tenant_id = ?";

  /** Where an entry stands in the list. */
  private record Place(Instant at, UUID id) {

    static Place parse(List<String> keys) {
      return new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }
  }

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;
  private final Cursors cursors;
  private final ObjectMapper json;

  TimelineSearch(
      AgroalDataSource dataSource, CurrentTenant tenant, Cursors cursors, ObjectMapper json) {
    this.dataSource = dataSource;
    this.tenant = tenant;
    this.cursors = cursors;
    this.json = json;
  }

  @Transactional
  Page<TimelineEntryResponse> find(TimelineQuery query) {
    var list = query.filter.list();
    var after = cursors.after(query, list, 2).map(Place::parse).orElse(null);
    return cursors.page(
        query, list, read(query.filter, after, query.limit() + 1), TimelineSearch::keys);
  }

  /** Some entries in order, those after {@code last}; a transaction of its own. */
  @Transactional
  public List<TimelineEntryResponse> after(
      TimelineFilter filter, @Nullable TimelineEntryResponse last, int limit) {
    return read(filter, last == null ? null : new Place(last.at(), last.id()), limit);
  }

  private List<TimelineEntryResponse> read(
      TimelineFilter filter, @Nullable Place after, int limit) {
    var selection = filtered(filter);
    if (after != null) {
      selection.and("(at, id) < (?, ?)", after.at().atOffset(ZoneOffset.UTC), after.id());
    }
    selection.end("order by at desc, id desc limit ?", limit);
    try (var connection = dataSource.getConnection()) {
      return selection.list(connection, this::entry);
    } catch (SQLException e) {
      throw new IllegalStateException("the log cannot be read", e);
    }
  }

  private Selection filtered(TimelineFilter query) {
    return Selection.of(SELECT, tenant.require())
        .and("kind = ?", query.kindFilter())
        .and("organization_id = ?", query.organizationFilter())
        .and("service = ?", query.serviceFilter())
        .and("outcome = ?", query.outcomeFilter())
        .and("item_id = ?", query.itemFilter())
        .and("owner_folded = lower(?)", query.ownerFilter())
        .and("strpos(lower(title), lower(?)) > 0", query.titleFilter())
        .and("? = any (categories)", query.categoryFilter())
        .and("at >= ?", query.fromFilter())
        .and("at < ?", query.toFilter());
  }

  private static List<String> keys(TimelineEntryResponse entry) {
    return List.of(entry.at().toString(), entry.id().toString());
  }

  private TimelineEntryResponse entry(ResultSet row) throws SQLException {
    try {
      return new TimelineEntryResponse(
          row.getObject(1, UUID.class),
          row.getObject(2, OffsetDateTime.class).toInstant(),
          Kind.valueOf(row.getString(3)),
          row.getString(4),
          row.getObject(5, UUID.class),
          service(row.getString(6)),
          Outcome.valueOf(row.getString(7)),
          row.getString(8),
          json.readValue(row.getString(9), DETAILS),
          row.getObject(10, UUID.class),
          row.getString(11),
          row.getString(12),
          List.of((String[]) row.getArray(13).getArray()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored details are not JSON", e);
    }
  }

  private static @Nullable Service service(@Nullable String name) {
    return name == null ? null : Service.valueOf(name);
  }
}
