package io.cloudward.sandbox.microsoft365.identity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.token.SigningKey;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigInteger;
import java.util.Base64;

/** What clients look up before they ask for a token. */
@Path("/{tenant}")
@Produces(MediaType.APPLICATION_JSON)
public class DiscoveryResource {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Tenants tenants;
  private final Directory directory;
  private final SigningKey key;

  DiscoveryResource(Tenants tenants, Directory directory, SigningKey key) {
    this.tenants = tenants;
    this.directory = directory;
    this.key = key;
  }

  /** The OpenID Connect metadata of an organization. */
  @GET
  @Path("/v2.0/.well-known/openid-configuration")
  public ObjectNode metadata(@PathParam("tenant") String tenant, @Context UriInfo uri) {
    var base = BaseUrl.of(uri) + "/" + tenants.named(tenant).id();
    var metadata = JSON.objectNode();
    metadata
        .put("issuer", base + "/v2.0")
        .put("authorization_endpoint", base + "/oauth2/v2.0/authorize")
        .put("token_endpoint", base + "/oauth2/v2.0/token")
        .put("jwks_uri", base + "/discovery/v2.0/keys");
    texts(metadata, "response_types_supported", "code");
    texts(metadata, "response_modes_supported", "query");
    texts(metadata, "subject_types_supported", "pairwise");
    texts(metadata, "id_token_signing_alg_values_supported", "RS256");
    texts(metadata, "code_challenge_methods_supported", "S256");
    texts(
        metadata, "token_endpoint_auth_methods_supported", "client_secret_post", "private_key_jwt");
    texts(metadata, "scopes_supported", "openid", "profile", "email", "offline_access");
    return metadata;
  }

  /** The key that signs tokens. */
  @GET
  @Path("/discovery/v2.0/keys")
  public ObjectNode keys() {
    var keys = JSON.objectNode();
    keys.putArray("keys")
        .addObject()
        .put("kty", "RSA")
        .put("use", "sig")
        .put("alg", "RS256")
        .put("kid", key.id())
        .put("x5t", key.id())
        .put("n", unsigned(key.publicKey().getModulus()))
        .put("e", unsigned(key.publicKey().getPublicExponent()));
    return keys;
  }

  /** Where a user signs in: here, or nowhere known. */
  @GET
  @Path("/userrealm/{upn}")
  public ObjectNode userRealm(@PathParam("upn") String upn) {
    var organization = directory.ofUser(upn);
    var realm = JSON.objectNode().put("ver", "1.0");
    realm.put("account_type", organization.isPresent() ? "Managed" : "Unknown");
    organization.ifPresent(
        known ->
            realm
                .put("domain_name", upn.substring(upn.indexOf('@') + 1))
                .put("cloud_instance_name", "microsoftonline.com")
                .put("cloud_audience_urn", "urn:federation:MicrosoftOnline"));
    return realm;
  }

  /** The names by which the identity platform goes. */
  @GET
  @Path("/discovery/instance")
  public ObjectNode instance(@Context UriInfo uri) {
    var host = uri.getBaseUri().getAuthority();
    var instance = JSON.objectNode();
    instance
        .put("api-version", "1.1")
        .put(
            "tenant_discovery_endpoint",
            BaseUrl.of(uri) + "/organizations/v2.0/.well-known/openid-configuration");
    var entry = instance.putArray("metadata").addObject();
    entry.put("preferred_network", host).put("preferred_cache", host);
    entry.putArray("aliases").add(host);
    return instance;
  }

  private static void texts(ObjectNode object, String name, String... values) {
    ArrayNode list = object.putArray(name);
    for (var value : values) {
      list.add(value);
    }
  }

  private static String unsigned(BigInteger number) {
    var bytes = number.toByteArray();
    var start = bytes[0] == 0 ? 1 : 0;
    var digits = java.util.Arrays.copyOfRange(bytes, start, bytes.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digits);
  }
}
