package backstory.reference;

import backstory.bytes.Resource;
import backstory.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The explanation of a rule, read from its file below {@code src/main/resources/backstory/reference/rules/}: a
 * paragraph, then blocks of code, each headed by where it stands. Those below the line {@code Bad:} break the rule,
 * those below {@code Good:} keep it.
 *
 * @param why what the rule is for and what to do
 */
public record Explanation(Rule rule, String why, List<Example> bad, List<Example> good) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+) ([^\\n]+)\\n(.*?)^```$");

    /**
     * A piece of a site.
     *
     * @param language of the text, as editors colour it
     * @param place a path from the site's folder; {@code text} or {@code front matter} of an article; or {@code commands}
     */
    public record Example(String language, String place, String text) {
        static final String TEXT = "text";
        static final String FRONT_MATTER = "front matter";
        static final String COMMANDS = "commands";

        /** Where it stands, in words. */
        public String where() {
            return switch (place) {
                case TEXT -> "in the text of an article";
                case FRONT_MATTER -> "in the front matter of an article";
                case COMMANDS -> "made by commands";
                default -> "in " + place;
            };
        }
    }

    public Explanation {
        bad = List.copyOf(bad);
        good = List.copyOf(good);
    }

    /** The explanation of a rule. */
    public static Explanation of(Rule rule) {
        return parse(rule, Resource.text(Explanation.class, "rules/" + rule.id() + ".md"));
    }

    private static Explanation parse(Rule rule, String text) {
        int bad = text.indexOf("\nBad:\n");
        int good = text.indexOf("\nGood:\n");
        String why = text.substring(0, bad).strip().replace('\n', ' ');
        return new Explanation(rule, why, parts(text.substring(bad, good)), parts(text.substring(good)));
    }

    private static List<Example> parts(String text) {
        List<Example> parts = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            parts.add(new Example(block.group(1), block.group(2), block.group(3)));
        }
        return parts;
    }
}
