package io.cloudward.testing.infrastructure;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL and Kafka of this run, a database of its own and
 * a content store:
 *
 * <pre>{@code
 * @QuarkusTestResource(
 *     value = InfrastructureResource.class,
 *     initArgs = @ResourceArg(name = "context", value = "provisioning"))
 * }</pre>
 *
 * The servers go on running between test classes and end with the virtual machine.
 */
public final class InfrastructureResource implements QuarkusTestResourceLifecycleManager {

  private String context = "";

  @Override
  public void init(Map<String, String> arguments) {
    var named = arguments.get("context");
    if (named == null) {
      throw new IllegalArgumentException("InfrastructureResource needs the argument 'context'");
    }
    context = named;
  }

  @Override
  public Map<String, String> start() {
    var database = TestInfrastructure.database(context);
    var settings = new HashMap<>(TestContentStore.settings());
    settings.put("quarkus.datasource.jdbc.url", TestInfrastructure.jdbcUrl(context));
    settings.put("quarkus.datasource.username", database.context());
    settings.put("quarkus.datasource.password", database.password());
    settings.put("quarkus.flyway.username", database.owner());
    settings.put("quarkus.flyway.password", database.ownerPassword());
    settings.put("kafka.bootstrap.servers", TestInfrastructure.bootstrapServers());
    return Map.copyOf(settings);
  }

  @Override
  public void stop() {
    // The next test class uses the same servers.
  }
}
