package io.cloudward.quarantine.bulk;

import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.search.ItemResponse;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists the items of a bulk job, with what came of each; items that are forgotten are left out. */
@ApplicationScoped
class BulkItemSearch {

  private final BulkJobs jobs;
  private final BulkItems bulkItems;
  private final QuarantinedItems items;
  private final Cursors cursors;

  BulkItemSearch(BulkJobs jobs, BulkItems bulkItems, QuarantinedItems items, Cursors cursors) {
    this.jobs = jobs;
    this.bulkItems = bulkItems;
    this.items = items;
    this.cursors = cursors;
  }

  @Transactional
  Page<BulkItemResponse> find(UUID job, BulkItemQuery query) {
    var known = jobs.find(job).orElseThrow(() -> Problems.notFound("bulk job"));
    var outcome = query.wantedOutcome();
    var list = "bulk items " + known.id() + " " + outcome;
    var after =
        cursors.after(query, list, 1).map(keys -> UUID.fromString(keys.getFirst())).orElse(null);
    var found = bulkItems.list(job, outcome, after, query.limit() + 1);
    var page = cursors.page(query, list, found, item -> List.of(item.id().toString()));
    var meant =
        items.find(page.items().stream().map(BulkItems.Entry::id).toList()).stream()
            .collect(Collectors.toMap(QuarantinedItem::id, Function.identity()));
    return new Page<>(
        page.items().stream()
            .flatMap(
                entry ->
                    Optional.ofNullable(meant.get(entry.id())).stream()
                        .map(
                            item ->
                                new BulkItemResponse(
                                    ItemResponse.of(item), entry.outcome().orElse(null))))
            .toList(),
        page.next());
  }
}
