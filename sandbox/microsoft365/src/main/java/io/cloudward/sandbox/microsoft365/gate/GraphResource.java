package io.cloudward.sandbox.microsoft365.gate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.identity.BaseUrl;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Microsoft Graph over HTTP, under both of its versions. */
@Path("/{version: v1\\.0|beta}/{path: .*}")
@RunOnVirtualThread
public class GraphResource {
  private static final String TYPE =
      "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

  private final GraphGate gate;
  private final ObjectMapper mapper;

  GraphResource(GraphGate gate, ObjectMapper mapper) {
    this.gate = gate;
    this.mapper = mapper;
  }

  /** Reads. */
  @GET
  public Response get(
      @PathParam("version") String version,
      @PathParam("path") String path,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return answer("GET", version, path, uri, headers, new byte[0]);
  }

  /** Creates or acts. */
  @POST
  public Response post(
      @PathParam("version") String version,
      @PathParam("path") String path,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      byte[] body) {
    return answer("POST", version, path, uri, headers, body);
  }

  /** Changes. */
  @PATCH
  public Response patch(
      @PathParam("version") String version,
      @PathParam("path") String path,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      byte[] body) {
    return answer("PATCH", version, path, uri, headers, body);
  }

  /** Replaces. */
  @PUT
  public Response put(
      @PathParam("version") String version,
      @PathParam("path") String path,
      @Context UriInfo uri,
      @Context HttpHeaders headers,
      byte[] body) {
    return answer("PUT", version, path, uri, headers, body);
  }

  /** Removes. */
  @DELETE
  public Response delete(
      @PathParam("version") String version,
      @PathParam("path") String path,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return answer("DELETE", version, path, uri, headers, new byte[0]);
  }

  private Response answer(
      String method, String version, String path, UriInfo uri, HttpHeaders headers, byte[] body) {
    var request =
        new GraphRequest(
            method,
            BaseUrl.of(uri),
            version,
            path,
            firstValues(uri.getQueryParameters(), false),
            firstValues(headers.getRequestHeaders(), true),
            body);
    return response(request, gate.answer(request));
  }

  private Response response(GraphRequest request, GraphAnswer answer) {
    var response = Response.status(answer.status());
    answer.headers().forEach(response::header);
    var clientId = request.headers().get("client-request-id");
    if (clientId != null) {
      response.header("client-request-id", clientId);
    }
    var bytes = answer.content();
    if (bytes != null) {
      return response.entity(content(answer, bytes)).build();
    }
    var body = answer.body();
    if (body == null) {
      return response.build();
    }
    response.header("OData-Version", "4.0").header("Content-Type", TYPE);
    return response.entity(content(answer, json(body))).build();
  }

  private static Object content(GraphAnswer answer, byte[] bytes) {
    return answer.pauseMillis() == 0 ? bytes : new SlowBody(bytes, answer.pauseMillis());
  }

  private byte[] json(Object body) {
    try {
      return mapper.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> firstValues(
      MultivaluedMap<String, String> values, boolean lowerCase) {
    var first = new HashMap<String, String>();
    values.forEach(
        (name, list) ->
            first.putIfAbsent(lowerCase ? name.toLowerCase(Locale.ROOT) : name, value(name, list)));
    return first;
  }

  /** Preferences may come in several headers; of everything else the first one counts. */
  private static String value(String name, List<String> values) {
    return name.equalsIgnoreCase("prefer") ? String.join(",", values) : values.getFirst();
  }
}
