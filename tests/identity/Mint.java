import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Mints the token of a person. The host's own session says who this is; the key never reaches the page. */
class Mint {
    static String token(String key, String person) throws Exception {
        long now = Instant.now().getEpochSecond();
        String claims = person.replaceFirst("}$", ",\"iat\":" + now + ",\"exp\":" + (now + 300) + "}");
        String signed = text("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + text(claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return signed + "." + text(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    static String text(String json) {
        return text(json.getBytes(StandardCharsets.UTF_8));
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static void main(String[] arguments) throws Exception {
        System.out.print(token(System.getenv("ADVOCACY_KEY"), "{\"sub\":\"42\",\"name\":\"Ann de Vries\",\"locale\":\"nl\",\"team\":\"sales\"}"));
    }
}
