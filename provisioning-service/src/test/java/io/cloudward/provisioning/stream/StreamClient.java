package io.cloudward.provisioning.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** A browser's EventSource, as far as the tests need one. */
final class StreamClient implements AutoCloseable {

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Stream<String> body;

  StreamClient(URI stream, String token, String lastEventId) {
    var request = HttpRequest.newBuilder(stream).header("Authorization", "Bearer " + token);
    request.header("Accept", "text/event-stream");
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    try {
      body = http.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    Thread.startVirtualThread(this::read);
  }

  private void read() {
    try {
      body.forEach(lines::add);
    } catch (UncheckedIOException e) {
      lines.add("closed");
    }
  }

  /** The data of all events so far. */
  List<String> data() {
    return fields("data:");
  }

  List<Long> ids() {
    return fields("id:").stream().map(Long::parseLong).toList();
  }

  List<String> comments() {
    return fields(":");
  }

  private List<String> fields(String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .toList();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
