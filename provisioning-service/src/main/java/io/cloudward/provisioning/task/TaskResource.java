package io.cloudward.provisioning.task;

import io.cloudward.security.Permissions;
import io.cloudward.web.conditional.ETags;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Lists and shows tasks. */
@Path("/api/provisioning/tasks")
@RunOnVirtualThread
class TaskResource {

  private final TaskSearch search;

  TaskResource(TaskSearch search) {
    this.search = search;
  }

  @GET
  @RolesAllowed(Permissions.PROVISIONING_VIEW)
  @Operation(summary = "Tasks of the tenant, the newest first")
  public Page<TaskView> list(
      @BeanParam PageRequest request,
      @QueryParam("state") @Parameter(schema = @Schema(implementation = TaskState.class))
          @Nullable String state) {
    return search.page(request, parse(state));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(Permissions.PROVISIONING_VIEW)
  @Operation(summary = "One task")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TaskView.class)))
  public Response get(@PathParam("id") UUID id, @Context Request request) {
    var task = search.find(id).orElseThrow(() -> Problems.notFound("task"));
    var tag = ETags.of(task.sequence());
    var unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? Response.ok(task.view()).tag(tag).build()
        : unchanged.tag(tag).build();
  }

  private static @Nullable TaskState parse(@Nullable String state) {
    if (state == null || state.isEmpty()) {
      return null;
    }
    return Arrays.stream(TaskState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid("state", "must be one of " + Arrays.toString(TaskState.values())));
  }
}
