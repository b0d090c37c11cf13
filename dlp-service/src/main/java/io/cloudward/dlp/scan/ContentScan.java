package io.cloudward.dlp.scan;

import io.cloudward.dlp.DlpConfig;
import io.cloudward.dlp.engine.ItemSearch;
import io.cloudward.dlp.engine.ScanThreads;
import io.cloudward.dlp.engine.Submission;
import io.cloudward.dlp.identifier.TenantIdentifiers;
import io.cloudward.dlp.scan.ScanResponse.PartResponse;
import io.cloudward.dlp.scan.ScanResponse.UnscannableResponse;
import io.cloudward.dlp.template.TemplateCatalogue;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Runs scans on demand, on the threads that are there for it. */
@ApplicationScoped
class ContentScan {

  private final ItemSearch search;
  private final ScanThreads threads;
  private final TemplateCatalogue templates;
  private final TenantIdentifiers identifiers;
  private final CurrentTenant tenant;
  private final DlpConfig config;

  ContentScan(
      ItemSearch search,
      ScanThreads threads,
      TemplateCatalogue templates,
      TenantIdentifiers identifiers,
      CurrentTenant tenant,
      DlpConfig config) {
    this.search = search;
    this.threads = threads;
    this.templates = templates;
    this.identifiers = identifiers;
    this.tenant = tenant;
    this.config = config;
  }

  /** A plain text; it is read before its turn comes, so that a slow sender holds up nobody. */
  ScanResponse text(InputStream body, String charset, ScanOptionsQuery query) {
    var selection = query.selection();
    var known = templates.templates();
    var own = identifiers.of(tenant.require());
    try (var read = TextBody.read(body, charset, config.longestText())) {
      var text = read.text();
      var whole = new PartResponse(text.part(), "", "PLAIN_TEXT", text.length());
      return threads.run(
          () ->
              ScanResponse.of(search.text(text, selection, own), known, List.of(whole), List.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A message or file that is sent as the whole body. */
  ScanResponse body(InputStream body, String mediaType, ScanOptionsQuery query) {
    try {
      var file = Files.createTempFile("scan-", "");
      try {
        Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        return file(new Submission(file, "", mediaType), query);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A message or file. */
  ScanResponse file(Submission submission, ScanOptionsQuery query) {
    var selection = query.selection();
    var known = templates.templates();
    var own = identifiers.of(tenant.require());
    return threads.run(
        () -> {
          if (Files.size(submission.file()) == 0) {
            throw Problems.invalid("file", "must not be empty");
          }
          var item = search.item(submission, selection, own);
          return ScanResponse.of(
              item.findings(),
              known,
              item.parts().stream().map(PartResponse::of).toList(),
              item.unscannable().stream()
                  .map(each -> new UnscannableResponse(each.part(), each.reason().name()))
                  .toList());
        });
  }
}
