package io.cloudward.web;

import io.cloudward.web.json.StorableText;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Refuses addresses whose path or query hold text that no database row can match. */
@Provider
@PreMatching
class StorableAddress implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext call) {
    var address = call.getUriInfo();
    if (!StorableText.isStorable(address.getPath())) {
      throw Problems.notFound("address");
    }
    address
        .getQueryParameters()
        .forEach(
            (name, values) -> {
              if (!values.stream().allMatch(StorableText::isStorable)) {
                throw Problems.invalid(name, "must not contain U+0000 or half of a character");
              }
            });
  }
}
