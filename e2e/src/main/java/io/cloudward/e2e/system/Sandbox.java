package io.cloudward.e2e.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/** Plays Microsoft 365's part through the stand-in's control endpoint. */
public final class Sandbox {

  private final Browser browser = new Browser();
  private final URI base;

  public Sandbox(RunningSystem system) {
    this.base = system.sandbox();
  }

  /** Switches a fault on or off. */
  public void fault(String name, boolean enabled) {
    fault(name, "{\"enabled\":" + enabled + "}");
  }

  /** Sets a fault with its parameters. */
  public void fault(String name, String json) {
    Answer answer = browser.call("PUT", base.resolve("/control/faults/" + name), json);
    if (answer.status() / 100 != 2) {
      throw new AssertionError("fault " + name + ": " + answer);
    }
  }

  /** Makes organizations {@code <prefix>-1.example} and so on, consented, with few users. */
  public void createOrganizations(String prefix, int count) {
    create(
        "organizations",
        "{\"template\":\"small\",\"prefix\":\"%s\",\"count\":%d,\"first\":1}"
            .formatted(prefix, count));
  }

  /** Delivers a message as it is into a mailbox, as if it came from outside. */
  public void deliver(String mailbox, byte[] mime) {
    browser
        .upload(base.resolve("/control/mailboxes/" + mailbox + "/messages"), "message/rfc822", mime)
        .expect(200);
  }

  /** Everything that {@code path} of the control endpoint tells. */
  public JsonNode read(String path) {
    return browser.get(base.resolve("/control/" + path)).expect(200).json();
  }

  /** What {@code path} of the control endpoint tells, as it stands there. */
  public String text(String path) {
    return browser.get(base.resolve("/control/" + path)).expect(200).body();
  }

  /** Creates something in Microsoft 365; any successful answer. */
  public JsonNode create(String path, String json) {
    Answer answer = browser.call("POST", base.resolve("/control/" + path), json);
    if (answer.status() / 100 != 2) {
      throw new AssertionError("create " + path + ": " + answer);
    }
    return answer.body().isEmpty()
        ? com.fasterxml.jackson.databind.node.NullNode.getInstance()
        : answer.json();
  }
}
