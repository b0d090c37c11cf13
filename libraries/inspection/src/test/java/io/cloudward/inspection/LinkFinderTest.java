package io.cloudward.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cloudward.inspection.link.Link;
import io.cloudward.inspection.link.LinkFinder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see http://a.example/x?y=1&z=(2). | http://a.example/x?y=1&z=(2)",
        "(https://a.example/x) | https://a.example/x",
        "www.example.com, and | http://www.example.com",
        "hxxps://evil[.]example/path | https://evil.example/path",
        "hxxp://a(dot)b{.}example | http://a.b.example",
        "evil[.]example/x now | http://evil.example/x",
        "http[:]//evil.example | http://evil.example",
        "„https://a.example/ü“ | https://a.example/ü",
        "http:\\\\a.example\\x | http://a.example\\x",
        "ftp://files.example/a.zip; | ftp://files.example/a.zip",
        "请看http://a.example/路径。谢谢 | http://a.example/路径",
      })
  void findsAddresses(String text, String target) {
    assertThat(find(text)).extracting(Link::target).containsExactly(target);
  }

  @ParameterizedTest
  @CsvSource({"a: b", "see [1.] and (2.)", "wwww", "://", "12[.]5 metres"})
  void findsNothingInOtherText(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void readsHostsAsBrowsersDo() {
    assertThat(
            find(
                "http://user:pw@EVIL.example:8080/ https://bücher.example "
                    + "http://xn--bcher-kva.example/ http://www%2Eevil.example/"))
        .extracting(Link::host, Link::unicodeHost)
        .containsExactly(
            tuple("evil.example", "evil.example"),
            tuple("xn--bcher-kva.example", "bücher.example"),
            tuple("xn--bcher-kva.example", "bücher.example"),
            tuple("www.evil.example", "www.evil.example"));
  }

  @Test
  void tellsDefangedFromLive() {
    assertThat(find("hxxp://a.example http://b.example"))
        .extracting(Link::defanged)
        .containsExactly(true, false);
  }

  private static List<Link> find(String text) {
    var found = new ArrayList<Link>();
    var bytes = Samples.utf8(text);
    LinkFinder.find(bytes, 0, bytes.length, found::add);
    return found;
  }
}
