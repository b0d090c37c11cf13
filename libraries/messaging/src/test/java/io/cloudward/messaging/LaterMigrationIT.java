package io.cloudward.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database of an earlier version, whose own migrations went further than the library's. */
@QuarkusTest
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = Sample.DATABASE))
class LaterMigrationIT {

  @Inject Flyway flyway;

  @Test
  void takesALibrarysMigrationThatIsNewerThanTheServicesOwn(@TempDir Path earlier)
      throws IOException, SQLException {
    copy("db/messaging/V000.1__outbox_and_inbox.sql", earlier);
    copy("db/migration/V001__note.sql", earlier);
    var database = TestInfrastructure.database("earlier");
    FluentConfiguration configuration =
        Flyway.configure()
            .configuration(flyway.getConfiguration())
            .dataSource(
                TestInfrastructure.jdbcUrl("earlier"), database.owner(), database.ownerPassword());
    configuration.locations("filesystem:" + earlier).load().migrate();

    configuration.locations("db/migration", "db/messaging").load().migrate();

    try (var connection = TestInfrastructure.superuser("earlier");
        var query = connection.prepareStatement("select count(*) from inbox_floor");
        var row = query.executeQuery()) {
      assertThat(row.next()).isTrue();
      assertThat(row.getLong(1)).isZero();
    }
  }

  private static void copy(String resource, Path directory) throws IOException {
    var loader = Thread.currentThread().getContextClassLoader();
    try (var in = Objects.requireNonNull(loader.getResourceAsStream(resource))) {
      Files.copy(in, directory.resolve(Path.of(resource).getFileName()));
    }
  }
}
