package io.cloudward.bench.accuracy.world;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The texts that surround a value: form lines, chat, mail, JSON, CSV, logs, HTML, lists, in several
 * languages. {@code {w}} stands for the word before the value, {@code {v}} for the value.
 */
final class Frames {

  /** With a word, in any language. */
  private static final List<String> NAMED =
      List.of(
          "{w}: {v}",
          "{w} {v}",
          "{w}: {v}\n",
          "{w}:\t{v}\n",
          "{w}\n{v}\n",
          "{w} = {v};",
          "• {w}: {v}\n• ",
          "- {w}: {v}\n- ",
          "{\"{w}\": \"{v}\", \"id\": 7}",
          "<tr><td>{w}</td><td>{v}</td></tr>",
          "<b>{w}</b>: {v}<br/>",
          "<p>{w}:&nbsp;{v}</p>",
          "{w} | {v} | ok",
          "{w} #: {v}",
          "> {w}: {v}\n>\n",
          "{w} „{v}“",
          "{w} ({v})",
          "{w}: *{v}*",
          "({w}: {v})",
          "{w} – {v}.");

  /** With a word, in sentences. */
  private static final Map<String, List<String>> SENTENCES =
      Map.of(
          "en",
          List.of(
              "Hi, my {w} is {v}, let me know if you need more.",
              "Please update the {w} on file to {v}.",
              "As discussed yesterday: {w} {v}. Thanks!",
              "her {w} is {v}",
              "Could you check whether {w} {v} is still right?",
              "I've changed my {w}, the new one is {v}!"),
          "de",
          List.of(
              "Guten Tag, meine {w} lautet {v}. Mit freundlichen Grüßen",
              "Bitte ändern Sie {w} auf {v} ab sofort.",
              "{w} lautet wie folgt: {v}"),
          "fr",
          List.of("Bonjour, voici mon {w} : {v}. Merci d'avance", "Le {w} est {v}, je crois."),
          "es",
          List.of("Hola, mi {w} es {v}, gracias.", "El {w} nuevo: {v}. Saludos"),
          "it",
          List.of("Ciao, il mio {w} è {v}, grazie.", "Il numero: {w} {v}; a presto"),
          "pt",
          List.of("Olá, meu {w} é {v}, obrigado."),
          "ja",
          List.of("{w}は{v}です。", "お世話になります。{w}：{v}"),
          "ru",
          List.of("Здравствуйте, мой {w} {v}, спасибо.", "{w} — {v}."),
          "ar",
          List.of("مرحبا، {w}: {v} شكرا"),
          "zh",
          List.of("您好，我的{w}是{v}，谢谢。", "{w}：{v}"));

  /** Without any word. */
  private static final List<String> BARE =
      List.of(
          "{v}",
          "The value is {v}, as agreed.",
          "Use {v} please.",
          "Here it is: {v}.",
          "Es ist {v}, danke.",
          "C'est {v} !",
          "Son {v}.",
          "これは{v}です。",
          "\"{v}\"",
          "'{v}',",
          "[{v}]",
          "17;{v};2024-01-31;A",
          "17,{v},\"Smith, J.\"\n18,",
          "a\t{v}\tb\n",
          "2024-05-06T10:11:12Z INFO value={v} took=12ms",
          "<td>{v}</td>",
          "key: {v}\n",
          "See {v}\nfor more");

  private Frames() {}

  /** A text with a word before the value. */
  static String named(String language, Random random) {
    List<String> sentences = SENTENCES.getOrDefault(language, List.of());
    if (!sentences.isEmpty() && random.nextBoolean()) {
      return sentences.get(random.nextInt(sentences.size()));
    }
    return NAMED.get(random.nextInt(NAMED.size()));
  }

  /** A text that says nothing about the value. */
  static String bare(Random random) {
    return BARE.get(random.nextInt(BARE.size()));
  }
}
