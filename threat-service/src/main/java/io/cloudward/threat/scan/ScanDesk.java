package io.cloudward.threat.scan;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.security.CurrentTenant;
import io.cloudward.threat.list.ListBook;
import io.cloudward.threat.list.Lists;
import io.cloudward.threat.policy.PolicyChoice;
import io.cloudward.threat.policy.PolicyInForce;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes what is submitted, and refuses only what is nothing or too much. */
@ApplicationScoped
class ScanDesk {

  private static final int MOST_MESSAGES = 100;

  /** What judges a submission. */
  private record Judges(PolicyInForce policy, Lists lists) {}

  private final Scanner scanner;
  private final Turns turns;
  private final PolicyChoice policies;
  private final ListBook lists;
  private final CurrentTenant tenant;
  private final ScanConfig config;
  private final ObjectMapper json;
  private final Path spool;

  ScanDesk(
      Scanner scanner,
      Turns turns,
      PolicyChoice policies,
      ListBook lists,
      CurrentTenant tenant,
      ScanConfig config,
      ObjectMapper json,
      ScanSpool spool) {
    this.scanner = scanner;
    this.turns = turns;
    this.policies = policies;
    this.lists = lists;
    this.tenant = tenant;
    this.config = config;
    this.json = json;
    this.spool = spool.directory();
  }

  ScanResponse message(InputStream message, @Nullable String policyId) {
    var judges = judges(policyId);
    try (var content = read(message)) {
      return scan(content, ItemContext.message(), judges);
    } catch (IOException e) {
      throw ScanProblems.broken(e);
    }
  }

  ScanResponse file(List<FileUpload> files, @Nullable String policyId) {
    if (files.size() != 1) {
      throw ScanProblems.notOneFile();
    }
    var judges = judges(policyId);
    var file = files.getFirst();
    var name = file.fileName() == null ? "" : file.fileName();
    var type = file.contentType() == null ? "" : file.contentType();
    try (var content = ScanContent.of(file.uploadedFile())) {
      if (content.size() > config.largest()) {
        throw ScanProblems.tooLarge(config.largest());
      }
      return scan(content, ItemContext.file(name, type), judges);
    } catch (IOException e) {
      throw ScanProblems.broken(e);
    }
  }

  /** The verdicts, one JSON object a line. */
  String mailbox(InputStream stream, @Nullable String policyId) {
    var judges = judges(policyId);
    try (var content = read(stream)) {
      try (var bytes = content.open()) {
        if (new Mailbox(bytes).count() > MOST_MESSAGES) {
          throw ScanProblems.tooManyMessages(MOST_MESSAGES);
        }
      }
      var results = new StringBuilder();
      try (var bytes = content.open()) {
        var messages = new Mailbox(bytes);
        while (messages.next()) {
          try (var message = ScanContent.read(messages.message(), config.largest(), spool)) {
            var result = scan(message, ItemContext.message(), judges);
            results.append(json.writeValueAsString(result)).append('\n');
          }
        }
      }
      return results.toString();
    } catch (IOException e) {
      throw ScanProblems.broken(e);
    }
  }

  private ScanResponse scan(ScanContent content, ItemContext about, Judges judges) {
    var patience = config.patience();
    var verdict =
        turns.submit(
            patience,
            () -> scanner.scan(content, about, judges.policy(), judges.lists(), patience));
    return ScanResponse.of(verdict, judges.policy());
  }

  /** Everything that was sent, if it is something. */
  private ScanContent read(InputStream stream) throws IOException {
    ScanContent content;
    try {
      content = ScanContent.read(stream, config.largest(), spool);
    } catch (ScanContent.TooLargeException e) {
      throw ScanProblems.tooLarge(config.largest());
    }
    if (content.size() == 0) {
      throw ScanProblems.empty();
    }
    return content;
  }

  private Judges judges(@Nullable String policyId) {
    return new Judges(policy(policyId), lists.of(tenant.require()));
  }

  private PolicyInForce policy(@Nullable String policyId) {
    if (policyId == null || policyId.isEmpty()) {
      return PolicyChoice.recommended();
    }
    try {
      var id = UUID.fromString(policyId);
      return QuarkusTransaction.joiningExisting()
          .call(() -> policies.find(tenant.require(), id))
          .orElseThrow(ScanProblems::noPolicy);
    } catch (IllegalArgumentException e) {
      throw ScanProblems.noPolicy();
    }
  }
}
