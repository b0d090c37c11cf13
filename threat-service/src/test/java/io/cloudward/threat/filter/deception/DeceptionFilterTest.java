package io.cloudward.threat.filter.deception;

import static io.cloudward.threat.filter.Looking.atMail;
import static io.cloudward.threat.filter.Looking.recommended;
import static io.cloudward.threat.filter.Looking.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.verdict.Action;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.threat.filter.Category;
import io.cloudward.threat.filter.Samples;
import io.cloudward.threat.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeceptionFilterTest {

  private static final DeceptionFilter FILTER = new DeceptionFilter();

  @Test
  void seesPhishingByLinkSenderAndWords() {
    var verdict =
        look(
            "\"Microsoft account team\" <security@mail-alerts.example>",
            "",
            """
            <p>Unusual sign-in activity. Please verify your account or it will be suspended.</p>
            <a href="https://microsoft-login.evil.example/x">https://login.microsoftonline.com</a>
            """);

    assertThat(rules(verdict))
        .contains("link-shows-brand", "brand-in-host", "sender-borrows-brand", "threatens");
    assertThat(verdict)
        .returns(Judgement.MALICIOUS, Verdict::judgement)
        .returns(Action.QUARANTINE, Verdict::action);
    assertThat(verdict.categories()).containsExactly(Category.PHISHING);
  }

  @Test
  void seesAChiefWhoWantsMoneyInSecret() {
    var verdict =
        look(
            "\"Ann Smith, CEO\" <ann.smith.ceo@gmail.com>",
            "",
            "<p>I am in a meeting and can't talk. We need gift cards urgently, keep this between us.</p>");

    assertThat(verdict.categories()).containsExactly(Category.BEC);
    assertThat(verdict.judgement()).isEqualTo(Judgement.MALICIOUS);
    assertThat(verdict.action()).isEqualTo(Action.TAG_SUBJECT);
  }

  @Test
  void seesAChiefFromOutsideWhoWantsMoney() {
    var verdict =
        look(
            "\"Avery Admin\" <ceo.office@exec.example>",
            "Reply-To: avery@elsewhere.example\r\n",
            "<p>Urgent: I need a confidential wire transfer.</p><p>Avery<br>Chief Executive Officer</p>");

    assertThat(rules(verdict)).contains("chief-from-outside", "asks-for-money");
    assertThat(verdict.judgement()).isEqualTo(Judgement.MALICIOUS);
  }

  @Test
  void seesADomainThatLooksLikeTheRecipients() {
    var verdict =
        look(
            "\"Bob\" <bob@northvvind.example>",
            "Reply-To: bob@collect.example\r\n",
            "<p>Please use our new bank account for the wire transfer.</p>");

    assertThat(rules(verdict)).contains("domain-looks-like-ours", "answers-go-elsewhere");
    assertThat(verdict.judgement()).isEqualTo(Judgement.MALICIOUS);
  }

  @Test
  void leavesHonestMailAlone() {
    var newsletter =
        look(
            "\"GitHub\" <noreply@github.com>",
            "Reply-To: reply@reply.github.com\r\n",
            "<p>Please verify your account.</p><a href=\"https://github.com/x\">github.com</a>");
    var colleague =
        look(
            "\"Ada\" <ada@northwind.example>",
            "",
            "<p>Can you make a payment for the urgent order today?</p>");
    var shop =
        look(
            "\"Shop\" <news@shop.example>",
            "",
            "<a href=\"https://click.tracker.example/x\">www.shop.example</a>");

    assertThat(newsletter.judgement()).isEqualTo(Judgement.CLEAN);
    assertThat(colleague.judgement()).isEqualTo(Judgement.CLEAN);
    assertThat(shop.judgement()).isEqualTo(Judgement.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({
    "northwind.example,northvvind.example,true",
    "northwind.example,n0rthwind.example,true",
    "northwind.example,northwnd.example,true",
    "northwind.example,nortthwind.example,true",
    "northwind.example,northwind.example,false",
    "northwind.example,southwind.example,false",
    "northwind.de,northwind.dk,false",
    "a.co,b.co,false"
  })
  void tellsDomainsThatLookAlike(String one, String other, boolean alike) {
    assertThat(Lookalikes.areAlike(one, other)).isEqualTo(alike);
    assertThat(Lookalikes.areAlike(other, one)).isEqualTo(alike);
  }

  @Test
  void seesMixedAlphabets() {
    assertThat(Lookalikes.mixesScripts("раypal.example")).isTrue();
    assertThat(Lookalikes.mixesScripts("почта.example")).isFalse();
    assertThat(Lookalikes.mixesScripts("bücher.example")).isFalse();
  }

  private static Verdict look(String from, String field, String page) {
    var mail =
        "From: %s\r\nTo: carl@northwind.example\r\n%sSubject: Hello\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>%s</body></html>"
            .formatted(from, field, page);
    return atMail(FILTER, Samples.utf8(mail), recommended());
  }
}
