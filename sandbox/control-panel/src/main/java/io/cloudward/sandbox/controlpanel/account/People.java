package io.cloudward.sandbox.controlpanel.account;

import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import io.cloudward.sandbox.controlpanel.account.Person.Customer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The demonstration users of two customers. */
@ApplicationScoped
public class People {

  private static final Customer NORTHWIND = new Customer("northwind", "Northwind Health");
  private static final Customer FABRIKAM = new Customer("fabrikam", "Fabrikam");

  private static final List<Person> ALL =
      List.of(
          new Person("olivia", "olivia@northwind.example", "Olivia Wilson", NORTHWIND),
          new Person("noah", "noah@northwind.example", "Noah Brown", NORTHWIND),
          new Person("ben", "ben@fabrikam.example", "Ben Andrews", FABRIKAM));

  private final ControlPanelConfig config;

  People(ControlPanelConfig config) {
    this.config = config;
  }

  /** All of them. */
  public List<Person> all() {
    return ALL;
  }

  /** The person with this address and password. */
  public Optional<Person> find(@Nullable String email, @Nullable String password) {
    return password != null && isRight(password)
        ? ALL.stream().filter(person -> person.email().equalsIgnoreCase(email)).findFirst()
        : Optional.empty();
  }

  private boolean isRight(String password) {
    return MessageDigest.isEqual(
        password.getBytes(StandardCharsets.UTF_8),
        config.demoPassword().getBytes(StandardCharsets.UTF_8));
  }
}
