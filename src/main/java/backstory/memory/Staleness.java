package backstory.memory;

import backstory.graph.PageTrace.Read;
import java.util.List;
import java.util.function.ToLongFunction;

/** Tells whether a page that was made of texts would be made otherwise now. */
public final class Staleness {
    private Staleness() {}

    /**
     * What has changed of what a page was made of, in words; nothing where it would be the same again.
     *
     * @param then what it asked and was answered
     * @param now the number for the answer that it would get
     */
    public static List<String> of(TraceHashes then, ToLongFunction<Read> now) {
        return then.numbers().entrySet().stream()
                .filter(answer -> answer.getValue() != now.applyAsLong(answer.getKey()))
                .map(answer -> words(answer.getKey()))
                .toList();
    }

    private static String words(Read read) {
        String entry = read.of().kind().noun() + " \"" + read.of().id() + "\"";
        return switch (read.kind()) {
            case TEXT -> "the text of the " + entry;
            case MENTIONS -> "what texts say of the " + entry;
            case TIMES_MENTIONED -> "how often texts mention the " + entry;
        };
    }
}
