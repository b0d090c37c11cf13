package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilesIT {
  private static final String DRIVE = "/users/alice@northwind.example/drive";

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void uploadsByPathAndDownloadsByRedirectWithoutAToken() {
    put("/root:/Reports/2026/figures.txt:/content", "one").then().statusCode(201);
    put("/root:/Reports/2026/figures.txt:/content", "two")
        .then()
        .statusCode(200)
        .body("file.mimeType", equalTo("text/plain"));

    var redirect =
        app().redirects().follow(false).get(DRIVE + "/root:/Reports/2026/figures.txt:/content");

    redirect.then().statusCode(302);
    var address = redirect.header("Location");
    assertThat(given().get(address).asString()).isEqualTo("two");
    given()
        .header("Range", "bytes=1-1")
        .get(address)
        .then()
        .statusCode(206)
        .header("Content-Range", "bytes 1-1/3")
        .body(equalTo("w"));
    given().get(address.substring(0, address.length() - 4) + "AAAA").then().statusCode(401);
    Northwind.fault("strict-downloads", Map.of("enabled", true));
    given().header("Authorization", "Bearer x").get(address).then().statusCode(401);
    app()
        .get(DRIVE + "/root:/Reports:/children")
        .then()
        .body("value.name", equalTo(List.of("2026")));
  }

  @Test
  void keepsVersionsThatCanBeReadRestoredAndDeleted() {
    put("/root:/plan.txt:/content", "one");
    String item = put("/root:/plan.txt:/content", "two").path("id");
    var versions = DRIVE + "/items/" + item + "/versions";

    app().get(versions).then().body("value.id", equalTo(List.of("2.0", "1.0")));
    assertThat(content(versions + "/1.0/content")).isEqualTo("one");
    app().get(versions + "/2.0/content").then().statusCode(400);
    app().post(versions + "/1.0/restoreVersion").then().statusCode(204);
    assertThat(content(DRIVE + "/items/" + item + "/content")).isEqualTo("one");
    app().delete(versions + "/2.0").then().statusCode(204);
    app().delete(versions + "/3.0").then().statusCode(400);
    app().get(versions).then().body("value.id", equalTo(List.of("3.0", "1.0")));
  }

  @Test
  void tellsInADeltaFeedWhatHappenedToFiles() {
    put("/root:/a.txt:/content", "a");
    var first = app().get(DRIVE + "/root/delta");
    first.then().statusCode(200);
    assertThat(first.<List<String>>path("value.name")).contains("root", "a.txt");
    String link = first.path("'@odata.deltaLink'");
    app().get(link).then().body("value", hasSize(0));

    String item = put("/root:/b.txt:/content", "b").path("id");
    app().delete(DRIVE + "/root:/a.txt").then().statusCode(204);
    app()
        .body(Map.of("name", "c.txt"))
        .patch(DRIVE + "/items/{id}", item)
        .then()
        .statusCode(200)
        .body("name", equalTo("c.txt"));

    var changes = app().get(link);
    assertThat(changes.<List<String>>path("value.findAll{it.name}.name")).containsExactly("c.txt");
    assertThat(changes.<List<Object>>path("value.findAll{it.deleted}")).hasSize(1);
    app().queryParam("token", "latest").get(DRIVE + "/root/delta").then().body("value", hasSize(0));
    Northwind.fault("delta-gone", Map.of("enabled", true));
    app()
        .get(link)
        .then()
        .statusCode(410)
        .body("error.code", equalTo("resyncChangesApplyDifferences"));
  }

  @Test
  void changesTheContentTagWithTheContentAlone() {
    var before = put("/root:/t.txt:/content", "1");
    String id = before.path("id");
    var renamed = app().body(Map.of("name", "u.txt")).patch(DRIVE + "/items/{id}", id);
    assertThat(renamed.<String>path("cTag")).isEqualTo(before.path("cTag"));
    assertThat(renamed.<String>path("eTag")).isNotEqualTo(before.path("eTag"));

    var changed = put("/items/" + id + "/content", "2");

    assertThat(changed.<String>path("cTag")).isNotEqualTo(before.path("cTag"));
    bytes("3")
        .header("If-Match", before.<String>path("eTag"))
        .put(DRIVE + "/items/{id}/content", id)
        .then()
        .statusCode(412);
    app()
        .header("If-Match", before.<String>path("eTag"))
        .delete(DRIVE + "/items/{id}", id)
        .then()
        .statusCode(412);
    assertThat(changed.<String>path("file.hashes.quickXorHash"))
        .isEqualTo("MgAAAAAAAAAAAAAAAQAAAAAAAAA=");
  }

  @Test
  void takesLargeFilesInPieces() {
    var size = 327_680;
    String url =
        app()
            .body("{}")
            .post(DRIVE + "/root:/big.bin:/createUploadSession")
            .then()
            .statusCode(200)
            .extract()
            .path("uploadUrl");
    var piece = new byte[size];
    Arrays.fill(piece, (byte) 7);

    piece(url, piece, "bytes 0-327679/327683").statusCode(202);
    piece(url, piece, "bytes 0-327679/327683").statusCode(416);
    piece(url, new byte[2], "bytes 327680-327681/327683").statusCode(400);
    given().get(url).then().body("nextExpectedRanges", equalTo(List.of("327680-")));
    piece(url, new byte[] {1, 2, 3}, "bytes 327680-327682/327683")
        .statusCode(201)
        .body("size", equalTo(327_683));
    piece(url, piece, "bytes 0-327679/327683").statusCode(404);
  }

  @Test
  void makesMovesAndRefusesFolders() {
    var folder = Map.of("name", "Team", "folder", Map.of());
    String id =
        app()
            .body(folder)
            .post(DRIVE + "/root/children")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    app().body(folder).post(DRIVE + "/root/children").then().statusCode(409);
    put("/items/" + id + ":/x.txt:/content", "x").then().statusCode(201);
    String root = app().get(DRIVE + "/root").path("id");

    app()
        .body(Map.of("parentReference", Map.of("id", root)))
        .patch(DRIVE + "/root:/Team/x.txt")
        .then()
        .statusCode(200)
        .body("parentReference.path", org.hamcrest.Matchers.endsWith("/root:"));
    put("/root:/bad%3Fname.txt:/content", "x").then().statusCode(400);
    app().delete(DRIVE + "/items/{id}", id).then().statusCode(204);
    app().get(DRIVE + "/items/{id}", id).then().statusCode(404);
  }

  @Test
  void letsPeopleUploadAndListByRemoteControl() {
    given()
        .contentType("application/octet-stream")
        .body("hello".getBytes(StandardCharsets.UTF_8))
        .put("/control/organizations/{o}/drives/{d}/files/a/b.txt", Northwind.ID, "Finance")
        .then()
        .statusCode(200);

    given()
        .get("/control/drives/{d}/files", "Finance")
        .then()
        .statusCode(200)
        .body(org.hamcrest.Matchers.containsString("\"name\":\"b.txt\""))
        .body(
            org.hamcrest.Matchers.containsString(
                "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"));
  }

  private static RequestSpecification app() {
    return graph(Northwind.applicationToken(Northwind.ID));
  }

  private static RequestSpecification bytes(String text) {
    return given()
        .urlEncodingEnabled(false)
        .basePath("/v1.0")
        .header("Authorization", "Bearer " + Northwind.applicationToken(Northwind.ID))
        .contentType("application/octet-stream")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Response put(String path, String text) {
    return bytes(text).put(DRIVE + path);
  }

  private static String content(String path) {
    return app().get(path).asString();
  }

  private static io.restassured.response.ValidatableResponse piece(
      String url, byte[] piece, String range) {
    return given()
        .contentType("application/octet-stream")
        .header("Content-Range", range)
        .body(piece)
        .put(url)
        .then();
  }
}
