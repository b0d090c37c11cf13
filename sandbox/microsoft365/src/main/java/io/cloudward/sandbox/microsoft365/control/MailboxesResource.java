package io.cloudward.sandbox.microsoft365.control;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.mail.MailInventory;
import io.cloudward.sandbox.microsoft365.mail.Mailboxes;
import io.cloudward.sandbox.microsoft365.mail.Postman;
import io.cloudward.sandbox.microsoft365.samples.SampleMail;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mail comes in from outside, and people look into mailboxes. */
@Path("/control/mailboxes/{address}")
@RunOnVirtualThread
public class MailboxesResource {
  private static final String MIME = "message/rfc822";
  private static final String JSON_LINES = "application/jsonl";

  private final Directory directory;
  private final Mailboxes mailboxes;
  private final Postman postman;
  private final MailInventory inventory;
  private final SandboxClock clock;
  private final ObjectMapper mapper;

  MailboxesResource(
      Directory directory,
      Mailboxes mailboxes,
      Postman postman,
      MailInventory inventory,
      SandboxClock clock,
      ObjectMapper mapper) {
    this.directory = directory;
    this.mailboxes = mailboxes;
    this.postman = postman;
    this.inventory = inventory;
    this.clock = clock;
    this.mapper = mapper;
  }

  /**
   * A sample that is generated: {@code eicar}, {@code phish}, {@code bec}, {@code dlp} and others.
   */
  public record Sample(String name) {}

  /** Delivers a generated message to a user, or to the members of a group. */
  @POST
  @Path("/samples")
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Object> deliver(@PathParam("address") String address, Sample sample) {
    var mime =
        SampleMail.named(String.valueOf(sample.name()), address, clock.now())
            .orElseThrow(() -> ControlProblem.notFound("sample " + sample.name()));
    return deliver(address, mime);
  }

  /** Delivers a message as it is to a user, or to the members of a group. */
  @POST
  @Path("/messages")
  @Consumes(MIME)
  @Produces(MediaType.APPLICATION_JSON)
  public Map<String, Object> deliver(@PathParam("address") String address, byte[] mime) {
    var organization = organization(address);
    var owners = owners(organization, address);
    owners.forEach(owner -> postman.deliver(organization, owner, mime));
    return Map.of("delivered", owners.size(), "bytes", mime.length);
  }

  /** The messages of a mailbox, or of one folder, one JSON object a line. */
  @GET
  @Path("/messages")
  @Produces(JSON_LINES)
  public String list(
      @PathParam("address") String address, @QueryParam("folder") @Nullable String folder) {
    var organization = organization(address);
    var owner = owners(organization, address).getFirst();
    return JsonLines.of(mapper, inventory.of(organization, owner, folder));
  }

  private Organization organization(String address) {
    return directory.ofUser(address).orElseThrow(() -> unknown(address));
  }

  private List<ObjectNode> owners(Organization organization, String address) {
    var owners = mailboxes.owners(organization, address);
    if (owners.isEmpty()) {
      throw unknown(address);
    }
    return owners;
  }

  private static RuntimeException unknown(String address) {
    return ControlProblem.notFound("mailbox " + address);
  }
}
