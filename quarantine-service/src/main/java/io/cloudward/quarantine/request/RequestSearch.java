package io.cloudward.quarantine.request;

import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.search.ItemResponse;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists release requests with what is asked for. */
@ApplicationScoped
class RequestSearch {

  private final ReleaseRequests requests;
  private final QuarantinedItems items;
  private final Cursors cursors;

  RequestSearch(ReleaseRequests requests, QuarantinedItems items, Cursors cursors) {
    this.requests = requests;
    this.items = items;
    this.cursors = cursors;
  }

  @Transactional
  Page<ReleaseRequestResponse> find(RequestQuery query) {
    var state = query.wantedState();
    var list = "release requests " + state;
    var after = cursors.after(query, list, 2);
    var found =
        requests.list(
            state,
            after.map(keys -> Instant.parse(keys.get(0))).orElse(null),
            after.map(keys -> UUID.fromString(keys.get(1))).orElse(null),
            query.limit() + 1);
    var page = cursors.page(query, list, found, RequestSearch::keys);
    var asked =
        items.find(page.items().stream().map(ReleaseRequest::itemId).distinct().toList()).stream()
            .collect(Collectors.toMap(QuarantinedItem::id, Function.identity()));
    return new Page<>(
        page.items().stream()
            .flatMap(
                request ->
                    Optional.ofNullable(asked.get(request.itemId())).stream()
                        .map(item -> ReleaseRequestResponse.of(request, ItemResponse.of(item))))
            .toList(),
        page.next());
  }

  private static List<String> keys(ReleaseRequest request) {
    return List.of(request.requestedAt().toString(), request.id().toString());
  }
}
