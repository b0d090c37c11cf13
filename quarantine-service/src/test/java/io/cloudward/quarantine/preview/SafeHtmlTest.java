package io.cloudward.quarantine.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<img src=https://evil.example/pixel.gif>",
        "<img src=x onerror=alert(1)>",
        "<a href=https://evil.example/>x</a>",
        "<iframe src=https://evil.example/></iframe>",
        "<form action=https://evil.example/><input name=password><button>Go</button></form>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<style>@import url(https://evil.example/x.css)</style>",
        "<p style=\"background: url(https://evil.example/x)\">x</p>",
        "<p style=\"background-image: url('https://evil.example/x')\">x</p>",
        "<table background=https://evil.example/x><tr><td>x</td></tr></table>",
        "<base href=https://evil.example/>",
        "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
        "<svg onload=alert(1)><use href=https://evil.example/x#y></use></svg>",
        "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<object data=https://evil.example/></object><embed src=https://evil.example/>",
        "<video src=https://evil.example/ autoplay></video><audio src=https://evil.example/>",
        "<p onclick=alert(1)>x</p>",
        "<body onload=alert(1)>x"
      })
  void loadsAndRunsNothing(String html) {
    var safe = SafeHtml.of(html).html();

    assertThat(safe)
        .doesNotContain("evil.example/", "alert(1)", "src=", "href=", "url(", "<form", "<input")
        .doesNotContainPattern("(?i)\\son[a-z]+=");
  }

  @Test
  void keepsTextAndItsStructure() {
    var safe =
        SafeHtml.of("<h1>Invoice</h1><table><tr><td colspan=2><b>Total</b> 5</td></tr></table>");

    assertThat(safe.html())
        .contains("<h1>Invoice</h1>")
        .contains("<td colspan=\"2\"><b>Total</b> 5</td>");
  }

  @Test
  void tellsWhereLinksLedWithoutLeadingThere() {
    var safe =
        SafeHtml.of(
            "<a href='https://login.evil.example/a?b=c'>Your bank</a>"
                + "<a href='https://login.evil.example/a?b=c'>again</a><a name=top>no link</a>");

    assertThat(safe.links()).containsExactly("hxxps[:]//login[.]evil[.]example/a?b=c");
    assertThat(safe.html())
        .contains("<span title=\"hxxps[:]//login[.]evil[.]example/a?b&#61;c\">Your bank</span>")
        .contains("no link");
  }

  @Test
  void showsAScriptInALinkAsTextOnly() {
    var safe = SafeHtml.of("<a href=\"javascript:alert(1)\">x</a>");

    assertThat(safe.html()).isEqualTo("<span title=\"javascript[:]alert(1)\">x</span>");
  }

  @ParameterizedTest
  @CsvSource({
    "HTTP://Evil.example,hxxp[:]//Evil[.]example",
    "ftp://evil.example/x.y,fxp[:]//evil[.]example/x.y",
    "javascript:alert(1),javascript[:]alert(1)",
    "mailto:a@evil.example,mailto[:]a@evil.example"
  })
  void defangsAddresses(String address, String expected) {
    assertThat(Defanged.link(address)).isEqualTo(expected);
  }

  @Test
  void endsWithDeeplyNestedElements() {
    var safe = SafeHtml.of("<div>".repeat(100_000) + "deep");

    assertThat(safe.html()).hasSizeLessThan(100_000);
  }
}
