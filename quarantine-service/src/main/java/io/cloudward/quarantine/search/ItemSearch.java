package io.cloudward.quarantine.search;

import io.agroal.api.AgroalDataSource;
import io.cloudward.quarantine.QuarantineProblems;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.search.ItemFacets.Count;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds items of the caller's tenant, newest first. */
@ApplicationScoped
class ItemSearch {

  /** Where an item stands in the list. */
  private record Place(Instant heldAt, UUID id) {

    static Place parse(List<String> keys) {
      return new Place(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    List<String> keys() {
      return List.of(heldAt.toString(), id.toString());
    }
  }

  private static final String TABLE = " from quarantined_item";
  private static final String MOST_FIRST = "group by 1 order by 2 desc, 1 limit 20";

  private final AgroalDataSource dataSource;
  private final QuarantinedItems items;
  private final CurrentTenant tenant;
  private final Cursors cursors;

  ItemSearch(
      AgroalDataSource dataSource, QuarantinedItems items, CurrentTenant tenant, Cursors cursors) {
    this.dataSource = dataSource;
    this.items = items;
    this.tenant = tenant;
    this.cursors = cursors;
  }

  @Transactional
  ItemResponse get(UUID id) {
    return items.find(id).map(ItemResponse::of).orElseThrow(QuarantineProblems::noItem);
  }

  @Transactional
  ItemPage find(ItemQuery query) {
    var filter = query.filter();
    var facetsWanted = query.wantsFacets();
    var list = "items " + filter;
    var after = cursors.after(query, list, 2).map(Place::parse).orElse(null);
    try (var connection = dataSource.getConnection()) {
      var places = places(connection, filter, after, query.limit() + 1);
      Page<Place> page = cursors.page(query, list, places, Place::keys);
      var found = items.find(page.items().stream().map(Place::id).toList());
      return new ItemPage(
          found.stream().map(ItemResponse::of).toList(),
          page.next(),
          facetsWanted ? facets(connection, filter) : null);
    } catch (SQLException e) {
      throw new IllegalStateException("items cannot be read", e);
    }
  }

  private List<Place> places(
      Connection connection, ItemFilter filter, @Nullable Place after, int limit)
      throws SQLException {
    var conditions = ItemConditions.of(tenant.require(), filter);
    if (after != null) {
      conditions.after(after.heldAt(), after.id());
    }
    try (var select =
            conditions.prepare(
                connection,
                "select held_at, id" + TABLE,
                List.of(),
                "order by held_at desc, id desc limit ?",
                limit);
        var row = select.executeQuery()) {
      List<Place> places = new ArrayList<>();
      while (row.next()) {
        places.add(
            new Place(
                row.getObject(1, OffsetDateTime.class).toInstant(), row.getObject(2, UUID.class)));
      }
      return places;
    }
  }

  private ItemFacets facets(Connection connection, ItemFilter filter) throws SQLException {
    return new ItemFacets(
        counts(connection, "state, count(*)" + TABLE, filter.withoutState()),
        counts(connection, "service, count(*)" + TABLE, filter.withoutService()),
        counts(
            connection,
            "category, count(*)" + TABLE + " cross join unnest(categories) as category",
            filter.withoutCategory()),
        counts(connection, "description ->> 'owner', count(*)" + TABLE, filter.withoutOwner()));
  }

  private List<Count> counts(Connection connection, String selection, ItemFilter filter)
      throws SQLException {
    try (var select =
            ItemConditions.of(tenant.require(), filter)
                .prepare(connection, "select " + selection, List.of(), MOST_FIRST);
        var row = select.executeQuery()) {
      List<Count> counts = new ArrayList<>();
      while (row.next()) {
        counts.add(new Count(row.getString(1), row.getLong(2)));
      }
      return counts;
    }
  }
}
