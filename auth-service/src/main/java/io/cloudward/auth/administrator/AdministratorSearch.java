package io.cloudward.auth.administrator;

import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads administrators, one or by pages. */
@ApplicationScoped
class AdministratorSearch {

  private static final String LIST = "administrators";
  private static final UUID FIRST = new UUID(0, 0);

  private final AdministratorRepository administrators;
  private final Cursors cursors;

  AdministratorSearch(AdministratorRepository administrators, Cursors cursors) {
    this.administrators = administrators;
    this.cursors = cursors;
  }

  @Transactional
  Page<AdministratorResponse> page(PageRequest request) {
    var after =
        cursors.after(request, LIST, 1).map(List::getFirst).map(UUID::fromString).orElse(FIRST);
    var found =
        administrators.after(after, request.limit() + 1).stream()
            .map(AdministratorResponse::of)
            .toList();
    return cursors.page(request, LIST, found, last -> List.of(last.id().toString()));
  }

  @Transactional
  AdministratorResponse require(UUID id) {
    return administrators
        .findOwn(id)
        .map(AdministratorResponse::of)
        .orElseThrow(() -> Problems.notFound("administrator"));
  }
}
