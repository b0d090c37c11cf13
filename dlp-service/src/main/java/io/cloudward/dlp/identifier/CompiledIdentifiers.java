package io.cloudward.dlp.identifier;

import io.cloudward.dlp.engine.Findings;
import io.cloudward.dlp.engine.Match;
import io.cloudward.dlp.engine.OwnSearch;
import io.cloudward.dlp.engine.SearchedItem.SearchedPart;
import io.cloudward.dlp.engine.Text;
import io.cloudward.dlp.engine.TextSearch;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.keyword.KeywordHit;
import io.cloudward.patterns.keyword.KeywordList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The identifiers of a tenant, ready to be looked for. Immutable. */
final class CompiledIdentifiers implements OwnSearch {

  private record Keywords(String key, int confidence, KeywordList list) {}

  private final @Nullable IdentifierSet expressions;
  private final List<Keywords> keywords;
  private final List<IdentifierDocument> files;

  CompiledIdentifiers(List<IdentifierDocument> documents) {
    var definitions =
        documents.stream()
            .filter(each -> each.kind() == IdentifierKind.EXPRESSION)
            .map(IdentifierDocument::toDefinition)
            .toList();
    expressions = definitions.isEmpty() ? null : IdentifierSet.compile(definitions);
    keywords = documents.stream().filter(each -> each.keywords() != null).map(this::list).toList();
    files = documents.stream().filter(each -> each.file() != null).toList();
  }

  private Keywords list(IdentifierDocument document) {
    var list = Objects.requireNonNull(document.keywords());
    return new Keywords(document.key(), list.confidenceOrUsual(), list.toList());
  }

  @Override
  public void text(Text text, Findings findings) {
    if (expressions != null) {
      TextSearch.search(expressions.scanner(), text, findings);
    }
    for (var each : keywords) {
      if (findings.wants(each.key(), each.confidence())) {
        text.hits(each.list())
            .forEach(hit -> findings.add(match(each, hit, text.part()), hit.word().hashCode()));
      }
    }
  }

  /** Words that the tenant listed itself are no secret of the item. */
  private static Match match(Keywords keywords, KeywordHit hit, String part) {
    return new Match(
        keywords.key(),
        keywords.confidence(),
        part,
        hit.start(),
        hit.end(),
        hit.word(),
        null,
        null);
  }

  @Override
  public void parts(List<SearchedPart> parts, Findings findings) {
    for (var identifier : files) {
      var file = Objects.requireNonNull(identifier.file());
      if (findings.wants(identifier.key(), FileDocument.CONFIDENCE)) {
        parts.stream()
            .filter(file::fits)
            .forEach(
                part ->
                    findings.add(
                        new Match(
                            identifier.key(),
                            FileDocument.CONFIDENCE,
                            part.id(),
                            0,
                            0,
                            part.type(),
                            null,
                            null),
                        part.id().hashCode()));
      }
    }
  }
}
