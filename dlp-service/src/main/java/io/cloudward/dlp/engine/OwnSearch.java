package io.cloudward.dlp.engine;

import io.cloudward.dlp.engine.SearchedItem.SearchedPart;
import java.util.List;

/** Searches for what a tenant described itself. */
public interface OwnSearch {

  /** Nothing of one's own. */
  OwnSearch NOTHING =
      new OwnSearch() {
        @Override
        public void text(Text text, Findings findings) {}

        @Override
        public void parts(List<SearchedPart> parts, Findings findings) {}
      };

  /** Adds what stands in a text. */
  void text(Text text, Findings findings);

  /** Adds what the parts are: types, names, sizes. */
  void parts(List<SearchedPart> parts, Findings findings);
}
