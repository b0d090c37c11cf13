package io.cloudward.connector.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.HttpExchange;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.graph.Pause;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.util.Base64;
import org.jboss.logging.Logger;

/**
 * Registers the application's certificate in the sandbox, as an operator does it by hand in a real
 * organization. Does nothing unless the address of a sandbox is configured.
 */
@ApplicationScoped
class SandboxRegistration {

  private static final Logger LOG = Logger.getLogger(SandboxRegistration.class);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

  private final ConnectorConfig config;
  private final ApplicationKeys keys;
  private final HttpExchange http;
  private final Pause pause;

  SandboxRegistration(
      ConnectorConfig config, ApplicationKeys keys, HttpExchange http, Pause pause) {
    this.config = config;
    this.keys = keys;
    this.http = http;
    this.pause = pause;
  }

  void start(@Observes StartupEvent event) {
    config
        .sandboxControlUrl()
        .filter(url -> !url.toString().isBlank())
        .ifPresent(url -> Thread.ofVirtual().name("sandbox-registration").start(() -> run(url)));
  }

  private void run(URI sandbox) {
    while (!pause.isStopping()) {
      try {
        int status = http.send(request(sandbox)).statusCode();
        if (status / 100 == 2) {
          LOG.info("the certificate is registered in the sandbox");
          return;
        }
        LOG.warnf("the sandbox refuses the certificate with status %d", status);
      } catch (MicrosoftException e) {
        LOG.debug("the sandbox does not answer yet", e);
      } catch (RuntimeException e) {
        LOG.error("the certificate cannot be registered", e);
      }
      pause.await(BETWEEN_TRIES);
    }
  }

  private HttpRequest request(URI sandbox) {
    var address = URI.create(sandbox.toString().replaceAll("/+$", "") + "/control/applications");
    var body =
        new ObjectMapper()
            .createObjectNode()
            .put("clientId", config.application().clientId())
            .put("certificate", pem());
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body.toString()))
        .build();
  }

  private String pem() {
    try {
      var encoded = keys.current().certificate().getEncoded();
      var lines =
          Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
              .encodeToString(encoded);
      return "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n";
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException("the certificate cannot be written", e);
    }
  }
}
