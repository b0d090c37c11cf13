package io.cloudward.sandbox.microsoft365.control;

import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.account.Account;
import io.cloudward.sandbox.microsoft365.account.SignInScenario;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.demo.DemoOrganizations;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The accounts people and tests sign in with. */
@Path("/control/accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AccountsResource {
  private final Directory directory;
  private final SandboxConfig config;

  AccountsResource(Directory directory, SandboxConfig config) {
    this.directory = directory;
    this.config = config;
  }

  /**
   * An account.
   *
   * @param password null where a client set one of its own
   */
  public record AccountView(
      String userPrincipalName,
      @Nullable String password,
      String organizationId,
      String organization,
      SignInScenario scenario,
      List<String> roles) {
    @Override
    public String toString() {
      return "AccountView[" + userPrincipalName + "]";
    }
  }

  /** How an account is to behave. */
  public record ScenarioRequest(SignInScenario scenario) {}

  /** Accounts of one organization, or of the demonstration organizations. */
  @GET
  public List<AccountView> list(@QueryParam("organization") @Nullable String organization) {
    var wanted = organization == null ? DemoOrganizations.ALL : List.of(organization);
    return wanted.stream()
        .flatMap(id -> directory.find(id).stream())
        .flatMap(this::accounts)
        .toList();
  }

  /** Lets an account play a scenario; unlocks it. */
  @PUT
  @Path("/{name}/scenario")
  public AccountView play(@PathParam("name") String name, ScenarioRequest request) {
    var organization =
        directory.ofUser(name).orElseThrow(() -> ControlProblem.notFound("account " + name));
    var account =
        organization
            .user(name)
            .flatMap(user -> organization.account(user.path("id").asText()))
            .orElseThrow(() -> ControlProblem.notFound("account " + name));
    var changed = account.withScenario(request.scenario());
    directory.change(organization, () -> organization.put(changed));
    return view(organization, changed);
  }

  private Stream<AccountView> accounts(Organization organization) {
    return organization.objects(Kind.USER).all().stream()
        .flatMap(user -> organization.account(user.path("id").asText()).stream())
        .map(account -> view(organization, account));
  }

  private AccountView view(Organization organization, Account account) {
    var user = organization.user(account.userId()).orElseThrow();
    return new AccountView(
        user.path("userPrincipalName").asText(),
        account.password() == null ? config.adminPassword() : null,
        organization.id(),
        organization.profile().displayName(),
        account.scenario(),
        DirectoryRole.of(organization, account.userId()).stream()
            .map(DirectoryRole::displayName)
            .toList());
  }
}
