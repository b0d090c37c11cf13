package io.cloudward.messaging.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens the relay's session beside the pool, because it lives as long as the process. */
@ApplicationScoped
class RelayConnectionFactory {

  private final PGSimpleDataSource dataSource = new PGSimpleDataSource();

  RelayConnectionFactory(
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    dataSource.setUrl(url);
    dataSource.setUser(user);
    dataSource.setPassword(password);
    dataSource.setApplicationName("outbox-relay");
    // A half-open connection to a dead server must not hold the relay for ever.
    dataSource.setTcpKeepAlive(true);
    dataSource.setConnectTimeout(5);
    dataSource.setSocketTimeout(30);
  }

  RelayConnection open() throws SQLException {
    return new RelayConnection(dataSource.getConnection());
  }
}
