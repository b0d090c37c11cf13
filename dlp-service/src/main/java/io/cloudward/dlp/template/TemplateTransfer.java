package io.cloudward.dlp.template;

import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.dlp.identifier.IdentifierCatalogue;
import io.cloudward.dlp.identifier.IdentifierDocument;
import io.cloudward.dlp.identifier.IdentifierEditor;
import io.cloudward.dlp.journal.Journal;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Carries templates out of a tenant and into another one, with the identifiers that they need. */
@ApplicationScoped
class TemplateTransfer {

  private final TemplateCatalogue catalogue;
  private final TemplateEditor editor;
  private final IdentifierCatalogue identifiers;
  private final IdentifierEditor identifierEditor;
  private final Journal journal;

  TemplateTransfer(
      TemplateCatalogue catalogue,
      TemplateEditor editor,
      IdentifierCatalogue identifiers,
      IdentifierEditor identifierEditor,
      Journal journal) {
    this.catalogue = catalogue;
    this.editor = editor;
    this.identifiers = identifiers;
    this.identifierEditor = identifierEditor;
    this.journal = journal;
  }

  TemplateExport export(String key) {
    var document = catalogue.document(key);
    var named =
        document
            .condition()
            .toCondition()
            .named()
            .map(Condition.Found::identifier)
            .collect(Collectors.toSet());
    return new TemplateExport(TemplateExport.VERSION, document, identifiers.own(named));
  }

  /**
   * Takes a template; all of it or nothing. One that is there already, word for word, stays.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if the version or an identifier is
   *     unknown, 409 if there is something else under one of the keys
   */
  TemplateResponse take(TemplateExport export) {
    requireVersion(export.schemaVersion());
    var key = export.template().key();
    return journal.attempt(
        "template.import",
        new Target("template", key),
        () -> {
          for (var each :
              Objects.requireNonNullElse(export.identifiers(), List.<IdentifierDocument>of())) {
            identifierEditor.take(each);
          }
          if (catalogue.keys().contains(key) && catalogue.document(key).equals(export.template())) {
            return catalogue.require(key);
          }
          return TemplateResponse.of(editor.create(export.template()));
        });
  }

  private static void requireVersion(int version) {
    if (version != TemplateExport.VERSION) {
      throw Problems.of(
          "unknown-schema-version",
          400,
          "The version of the document is unknown",
          "Version " + version + " cannot be read; version " + TemplateExport.VERSION + " can.",
          Map.of("schemaVersion", version, "supported", List.of(TemplateExport.VERSION)));
    }
  }
}
