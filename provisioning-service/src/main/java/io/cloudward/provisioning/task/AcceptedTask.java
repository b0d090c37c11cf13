package io.cloudward.provisioning.task;

import io.cloudward.web.conditional.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** The answer to a command that is carried out by a task: 202, where to follow it, and the task. */
@ApplicationScoped
public class AcceptedTask {

  private final TaskSearch search;

  AcceptedTask(TaskSearch search) {
    this.search = search;
  }

  /** The answer for a task that is stored. */
  public Response answer(UUID id) {
    var task = search.find(id).orElseThrow();
    return Response.accepted(task.view())
        .header(HttpHeaders.LOCATION, "/api/provisioning/tasks/" + id)
        .tag(ETags.of(task.sequence()))
        .build();
  }
}
