package io.cloudward.sandbox.controlpanel.page;

import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import io.cloudward.sandbox.controlpanel.account.People;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Tells a demonstration whom it can sign in as. */
@Path("/control/accounts")
@RunOnVirtualThread
class AccountsResource {

  /** A demonstration user with the password. */
  record Account(String email, String password, String name, String customer) {

    @Override
    public String toString() {
      return "Account[email=" + email + "]";
    }
  }

  private final People people;
  private final ControlPanelConfig config;

  AccountsResource(People people, ControlPanelConfig config) {
    this.people = people;
    this.config = config;
  }

  @GET
  public List<Account> accounts() {
    return people.all().stream()
        .map(
            person ->
                new Account(
                    person.email(), config.demoPassword(), person.name(), person.customer().name()))
        .toList();
  }
}
