package io.cloudward.web.idempotency;

import io.cloudward.web.Seal;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code Idempotency-Key} and takes the fingerprint of the request it came with. */
@Provider
@Idempotent
class IdempotencyKeyFilter implements ContainerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  /** A structured-field string (RFC 8941 section 3.3.3) or, leniently, the bare text. */
  private static final Pattern SHAPE = Pattern.compile("\"?([\\x21\\x23-\\x7E]{1,255})\"?");

  private final PendingKey pending;
  private final Seal seal;

  IdempotencyKeyFilter(PendingKey pending, Seal seal) {
    this.pending = pending;
    this.seal = seal;
  }

  @Override
  public void filter(ContainerRequestContext call) throws IOException {
    var header = Optional.ofNullable(call.getHeaderString(HEADER));
    if (header.isEmpty()) {
      return;
    }
    var key = SHAPE.matcher(header.get().trim());
    if (!key.matches()) {
      throw Problems.invalid(HEADER, "must be 1 to 255 printable ASCII characters");
    }
    var body = call.getEntityStream().readAllBytes();
    call.setEntityStream(new ByteArrayInputStream(body));
    pending.set(key.group(1), fingerprint(call, body));
  }

  private byte[] fingerprint(ContainerRequestContext call, byte[] body) throws IOException {
    var request = new ByteArrayOutputStream();
    var line = call.getMethod() + " " + call.getUriInfo().getRequestUri().getRawPath() + "\n";
    request.write(line.getBytes(StandardCharsets.UTF_8));
    request.write(body);
    return seal.of("idempotency", request.toByteArray());
  }
}
