package io.cloudward.security;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@Path("/notes")
@RunOnVirtualThread
@Authenticated
class NoteResource {

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;

  NoteResource(AgroalDataSource dataSource, CurrentTenant tenant) {
    this.dataSource = dataSource;
    this.tenant = tenant;
  }

  @GET
  @Transactional
  public List<String> all() throws SQLException {
    return read();
  }

  @GET
  @Path("/without-transaction")
  public List<String> withoutTransaction() throws SQLException {
    return read();
  }

  @GET
  @Path("/in-new-transaction")
  @Transactional
  public List<String> inNewTransaction() {
    return QuarkusTransaction.requiringNew().call(this::read);
  }

  @GET
  @Path("/as/{tenant}")
  @Transactional
  public List<String> as(@PathParam("tenant") UUID other) throws SQLException {
    tenant.become(other);
    return read();
  }

  @POST
  @Path("/{text}/for/{tenant}")
  @Transactional
  public void write(@PathParam("text") String text, @PathParam("tenant") UUID owner)
      throws SQLException {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement("insert into note values (?, ?)")) {
      insert.setObject(1, owner);
      insert.setString(2, text);
      insert.executeUpdate();
    }
  }

  private List<String> read() throws SQLException {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement("select text from note order by text");
        var rows = select.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }
}
