package backstory.bytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The digest that stands in addresses which change with what they lead to, and in policies (FIPS 180-4). */
public final class Sha256 {
    private Sha256() {}

    /** The digest in 64 lower-case hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /** As the policy of a page names a style or a script that stands in it: {@code 'sha256-…'} (CSP Level 3, 2.3.1). */
    public static String policy(byte[] bytes) {
        return "'sha256-" + Base64.getEncoder().encodeToString(digest(bytes)) + "'";
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
