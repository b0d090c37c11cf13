package io.cloudward.auth.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.auth.AuthTest;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetAttemptsJobIT extends AuthTest {

  @Inject ForgetAttemptsJob job;

  @Test
  void forgetsOnlyAttemptsThatCountNoLonger() throws SQLException {
    attempt("\\x0d1d", "61 minutes");
    attempt("\\x0eee", "59 minutes");

    job.forget();

    assertThat(isKnown("\\x0d1d")).isFalse();
    assertThat(isKnown("\\x0eee")).isTrue();
  }

  private static void attempt(String subject, String age) throws SQLException {
    try (var connection = TestInfrastructure.superuser("auth");
        var insert =
            connection.prepareStatement(
                "insert into sign_in_attempt values (?::bytea, 3, now() - ?::interval)")) {
      insert.setString(1, subject);
      insert.setString(2, age);
      insert.executeUpdate();
    }
  }

  private static boolean isKnown(String subject) throws SQLException {
    try (var connection = TestInfrastructure.superuser("auth");
        var query =
            connection.prepareStatement("select 1 from sign_in_attempt where subject = ?::bytea")) {
      query.setString(1, subject);
      try (var rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }
}
