package backstory.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the known faults that a test covers by their numbers in {@code cases.yaml}, which names the test in turn.
 * {@code CasesTest} compares the two.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Case {
    /** The numbers, as they are in the list: {@code 151}, {@code a1}. */
    String[] value();
}
