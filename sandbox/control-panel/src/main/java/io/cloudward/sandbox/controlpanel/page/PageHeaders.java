package io.cloudward.sandbox.controlpanel.page;

import io.cloudward.sandbox.controlpanel.ControlPanelConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Security headers of every page: no scripts, no frames, forms to ourselves and the product. */
@Provider
@ApplicationScoped
class PageHeaders implements ContainerResponseFilter {

  /** Looked up at the first call: filters are made before the configuration can be read. */
  private final Instance<ControlPanelConfig> config;

  PageHeaders(Instance<ControlPanelConfig> config) {
    this.config = config;
  }

  @Override
  public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
    answer.getHeaders().putSingle("Content-Security-Policy", policy());
    answer.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    answer.getHeaders().putSingle("Referrer-Policy", "no-referrer");
    answer.getHeaders().putSingle("Cache-Control", "no-store");
  }

  private String policy() {
    return "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
        + " form-action 'self' "
        + config.get().portalUrl();
  }
}
