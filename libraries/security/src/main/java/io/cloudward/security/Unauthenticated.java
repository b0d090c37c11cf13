package io.cloudward.security;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers callers whom nobody knows. Stands before the mappers of the problem extension, which were
 * compiled against another {@code ChallengeData} than this Quarkus has and fail.
 */
class Unauthenticated {

  private static final int FIRST = 1;

  /** No credentials came with the call. */
  @ServerExceptionMapper(priority = FIRST)
  Response withoutCredentials(UnauthorizedException cause, UriInfo address) {
    return response(cause, address);
  }

  /** The credentials are forged, expired or revoked. */
  @ServerExceptionMapper(priority = FIRST)
  Response withBadCredentials(AuthenticationFailedException cause, UriInfo address) {
    return response(cause, address);
  }

  private static Response response(Throwable cause, UriInfo address) {
    var problem =
        HttpProblem.builder()
            .withType(URI.create("https://cloudward.io/problems/unauthenticated"))
            .withTitle("Not signed in")
            .withStatus(401)
            .withDetail("Sign in or send a valid token.")
            .withHeader("WWW-Authenticate", "Bearer")
            .build();
    return ExceptionMapperBase.postProcessorsRegistry
        .applyPostProcessing(problem, ProblemContext.of(cause, address))
        .toResponse();
  }
}
