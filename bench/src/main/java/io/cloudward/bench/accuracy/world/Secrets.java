package io.cloudward.bench.accuracy.world;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;

/** Keys and tokens in the forms that their issuers document; random, none of them ever valid. */
final class Secrets {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String MIXED = LETTERS + "0123456789";
  private static final String BASE64 = MIXED + "+/";
  private static final String TOKEN = MIXED + "-_";
  private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final String HEX = "0123456789abcdef";
  private static final String NAMES = "key|token|secret|api_key|TOKEN|credentials";

  private final Random random;
  private final List<Supplier<Subject>> kinds;

  Secrets(Random random) {
    this.random = random;
    kinds = kinds();
  }

  private List<Supplier<Subject>> kinds() {
    return List.of(
        () -> clear("aws-access-key-id", "AKIA" + some(CAPITALS, 16)),
        () -> named("aws-secret-access-key", some(BASE64, 40), "aws_secret_access_key"),
        () -> clear("github-token", "ghp_" + some(MIXED, 36)),
        () -> clear("github-fine-grained-token", fineGrained()),
        () -> clear("gitlab-token", "glpat-" + some(TOKEN, 20)),
        () -> clear("slack-token", "xoxb-" + digits(12) + "-" + digits(13) + "-" + some(MIXED, 24)),
        () -> clear("stripe-secret-key", "sk_live_" + some(MIXED, random.nextBoolean() ? 24 : 99)),
        () -> clear("openai-api-key", openai()),
        () -> clear("anthropic-api-key", "sk-ant-api03-" + some(TOKEN, 93) + "AA"),
        () -> clear("gcp-api-key", "AIza" + some(TOKEN, 35)),
        () -> clear("sendgrid-api-key", "SG." + some(TOKEN, 22) + "." + some(TOKEN, 43)),
        () -> clear("npm-token", "npm_" + some(MIXED, 36)),
        () -> clear("jwt", jwt()),
        () -> clear("private-key", privateKey()),
        () -> clear("url-with-password", "https://admin:" + some(MIXED, 12) + "@db.example.com/x"),
        () -> clear("database-connection-string", connection()),
        () -> clear("azure-storage-account-key", "AccountKey=" + some(BASE64, 86) + "=="),
        () -> clear("huggingface-token", "hf_" + some(LETTERS, 34)),
        () -> clear("ethereum-address", "0x" + some(HEX, 40)),
        () -> named("password-assignment", some(MIXED, 10) + "!", "password|Passwort|pwd"));
  }

  Subject secret() {
    return kinds.get(random.nextInt(kinds.size())).get();
  }

  private static Subject clear(String key, String value) {
    return new Subject(key, "", value, NAMES, true);
  }

  private static Subject named(String key, String value, String words) {
    return new Subject(key, "", value, words, false);
  }

  private String fineGrained() {
    return "github_pat_" + some(MIXED, 22) + "_" + some(MIXED, 59);
  }

  private String openai() {
    return random.nextBoolean()
        ? "sk-" + some(MIXED, 20) + "T3BlbkFJ" + some(MIXED, 20)
        : "sk-proj-" + some(TOKEN, 74) + "T3BlbkFJ" + some(TOKEN, 74);
  }

  /** RFC 7519; every third one has a payload of some kilobytes, as identity providers make them. */
  private String jwt() {
    String claims = "{\"sub\":\"" + digits(8) + "\",\"name\":\"" + some(LETTERS, 12) + "\"";
    String groups = random.nextInt(3) == 0 ? ",\"groups\":\"" + some(MIXED, 3_000) + "\"" : "";
    return encoded("{\"alg\":\"RS256\",\"typ\":\"JWT\"}")
        + "."
        + encoded(claims + groups + "}")
        + "."
        + some(TOKEN, random.nextBoolean() ? 43 : 342);
  }

  private String privateKey() {
    String kind = List.of("RSA ", "EC ", "OPENSSH ", "", "ENCRYPTED ").get(random.nextInt(5));
    String header = "-----BEGIN " + kind + "PRIVATE KEY-----\n";
    return header
        + some(BASE64, 64)
        + "\n"
        + some(BASE64, 64)
        + "\n"
        + header.replace("BEGIN", "END");
  }

  private String connection() {
    String scheme =
        List.of("postgres", "mysql", "mongodb+srv", "redis", "amqp").get(random.nextInt(5));
    return scheme + "://app:" + some(MIXED, 14) + "@db.internal.example:5432/sales";
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  private String digits(int count) {
    return some("0123456789", count).toLowerCase(Locale.ROOT);
  }

  private String some(String alphabet, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
