package io.cloudward.web;

import io.agroal.api.AgroalDataSource;
import io.cloudward.security.Caller;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.idempotency.Idempotent;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

@Path("/things")
@RunOnVirtualThread
@Authenticated
class ThingResource {

  static final CountDownLatch ENTERED = new CountDownLatch(1);
  static final CountDownLatch LEAVE = new CountDownLatch(1);

  private final AgroalDataSource dataSource;
  private final Caller caller;
  private final Cursors cursors;

  ThingResource(AgroalDataSource dataSource, Caller caller, Cursors cursors) {
    this.dataSource = dataSource;
    this.caller = caller;
    this.cursors = cursors;
  }

  @POST
  @Idempotent
  @Transactional
  public Response create(@NotNull @Valid ThingRequest request)
      throws SQLException, InterruptedException {
    var id = UUID.randomUUID();
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement("insert into thing values (?, ?, ?)")) {
      insert.setObject(1, caller.tenant());
      insert.setObject(2, id);
      insert.setString(3, request.name());
      insert.executeUpdate();
      if (request.name().equals("slow")) {
        ENTERED.countDown();
        LEAVE.await();
      }
      if (request.name().equals("killed")) {
        try (var kill = connection.createStatement()) {
          kill.execute("select pg_terminate_backend(pg_backend_pid())");
        }
      }
    }
    if (request.name().equals("refused")) {
      throw Problems.conflict("thing-refused", "Refused", "Not this one.");
    }
    return Response.created(URI.create("/things/" + id)).entity(Map.of("id", id)).build();
  }

  @GET
  public Page<Integer> list(@BeanParam PageRequest page) {
    var from = cursors.after(page, "things", 1).map(List::getFirst).map(Integer::valueOf).orElse(0);
    var found = IntStream.rangeClosed(from + 1, 120).limit(page.limit() + 1L).boxed().toList();
    return cursors.page(page, "things", found, last -> List.of(last.toString()));
  }

  @PUT
  @Path("/{id}")
  public Response update(
      @PathParam("id") UUID id, @HeaderParam(ETags.IF_MATCH) @Nullable String match) {
    ETags.requireMatch(match, 7);
    return Response.ok(Map.of("id", id)).tag(ETags.of(8)).build();
  }

  @GET
  @Path("/broken")
  public String broken() {
    throw new IllegalStateException("secret inner words at io.cloudward.web");
  }

  @GET
  @Path("/forbidden-words")
  public String forbiddenWords() {
    throw new jakarta.ws.rs.BadRequestException("java.lang.Secret: inner words");
  }
}
