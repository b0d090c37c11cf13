package io.cloudward.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.security.Caller;
import io.cloudward.web.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs a keyed command once; a repetition gets the first answer. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentInterceptor {

  static final String REPLAYED = "Idempotency-Replayed";

  private final PendingKey pending;
  private final Caller caller;
  private final IdempotencyKeyTable table;
  private final ObjectMapper json;

  IdempotentInterceptor(
      PendingKey pending, Caller caller, IdempotencyKeyTable table, ObjectMapper json) {
    this.pending = pending;
    this.caller = caller;
    this.table = table;
    this.json = json;
  }

  @AroundInvoke
  @Nullable Object once(InvocationContext command) throws Exception {
    var keyed = pending.find();
    if (keyed.isEmpty()) {
      return command.proceed();
    }
    return QuarkusTransaction.joiningExisting().call(() -> once(command, keyed.get()));
  }

  private @Nullable Object once(InvocationContext command, PendingKey.Keyed keyed)
      throws Exception {
    var tenant = caller.tenant();
    var key = caller.id() + " " + keyed.key();
    if (!table.tryLock(tenant, key)) {
      throw Problems.conflict(
          "idempotency-key-in-use",
          "The first request is still running",
          "A request with this Idempotency-Key has not been answered yet. Try again in a moment.");
    }
    var first = table.find(tenant, key);
    if (first.isPresent()) {
      return replayed(first.get(), keyed);
    }
    var result = command.proceed();
    store(tenant, key, keyed, result);
    return result;
  }

  private static Response replayed(StoredAnswer first, PendingKey.Keyed keyed) {
    if (!MessageDigest.isEqual(first.fingerprint(), keyed.fingerprint())) {
      throw Problems.of(
          "idempotency-key-reused",
          422,
          "The Idempotency-Key belongs to another request",
          "The same key came with another payload. Use a new key for a new request.");
    }
    var answer = Response.status(first.status()).header(REPLAYED, "true");
    if (first.location() != null) {
      answer.location(URI.create(first.location()));
    }
    if (first.body() != null) {
      answer.entity(first.body()).type(MediaType.APPLICATION_JSON_TYPE);
    }
    return answer.build();
  }

  private void store(UUID tenant, String key, PendingKey.Keyed keyed, @Nullable Object result)
      throws JsonProcessingException {
    var response = result instanceof Response given ? given : null;
    var status = response != null ? response.getStatus() : result == null ? 204 : 200;
    if (status < 200 || status > 299) {
      return;
    }
    var entity = response != null ? response.getEntity() : result;
    var location = response == null ? null : response.getHeaders().getFirst(HttpHeaders.LOCATION);
    table.insert(
        tenant,
        key,
        new StoredAnswer(
            keyed.fingerprint(),
            status,
            location == null ? null : location.toString(),
            entity == null ? null : json.writeValueAsString(entity)));
  }
}
