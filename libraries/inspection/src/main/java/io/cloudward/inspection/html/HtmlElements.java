package io.cloudward.inspection.html;

import java.util.Set;

/** Elements by what they do to running text. */
final class HtmlElements {

  /** Begin and end on a line of their own. */
  static final Set<String> BLOCKS =
      Set.of(
          ("p div br li ul ol tr table h1 h2 h3 h4 h5 h6 hr blockquote pre section article header"
                  + " footer form title dt dd option address center body html head")
              .split(" "));

  /** Have no end tag. */
  static final Set<String> VOID =
      Set.of("area base br col embed hr img input link meta source track wbr".split(" "));

  private HtmlElements() {}
}
