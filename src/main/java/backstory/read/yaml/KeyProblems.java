package backstory.read.yaml;

import backstory.problem.Location;
import backstory.problem.Problem;
import backstory.problem.Problems;
import backstory.problem.Rule;
import backstory.reference.Advice;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the problems of the keys of one map: missing, empty and unknown keys, and values of the wrong shape.
 *
 * @param place what has these keys, such as {@code article}
 * @param subject the name of the map in messages, such as {@code source "g1"}; empty for a file
 * @param start of the map, where missing keys are reported
 */
record KeyProblems(String place, String subject, Location start, Problems problems) {
    /** The longest line in characters: longer than any title, name or line of an address that was ever written. */
    private static final int LONGEST_LINE = 2000;

    private static final Pattern OTHER_MARK = Pattern.compile("[–—•·] ");

    Problem missing(String key) {
        String absent = subject.isEmpty() ? key + " is missing" : subject + " has no " + key;
        return Problem.of(Rule.MISSING_KEY, start, absent).withHint(Advice.onMissingKey(place, key));
    }

    Problem empty(YamlNode.Pair pair) {
        return Problem.of(Rule.MISSING_KEY, pair.at(), pair.key() + " is empty")
                .withHint(Advice.onEmptyKey(place, pair.key()));
    }

    /**
     * Returns the problem for an unknown key.
     *
     * @param known the keys that were asked for
     */
    Problem unknown(YamlNode.Pair pair, Set<String> known) {
        if (!pair.key().isEmpty() && Character.isSpaceChar(pair.key().codePointAt(0))) {
            return strangeBlank(
                    new Location(pair.at().file(), pair.at().line(), pair.at().column(), 1));
        }
        return Problem.of(Rule.UNKNOWN_KEY, pair.at(), "unknown key \"" + pair.key() + "\"")
                .withHint(Advice.onUnknownKey(place, pair.key(), known));
    }

    /**
     * Returns the problem for an unknown key beside a list whose items may have that key: it was meant for the item
     * above it.
     *
     * @param list the nearest list above it in the same map
     */
    Optional<Problem> outdented(YamlNode.Pair pair, Optional<YamlNode.Pair> list) {
        return list.filter(above -> Advice.isOfItem(place, above.key(), pair.key()))
                .flatMap(above -> lastItem(above.value()))
                .map(item -> item.at().column() - pair.at().column())
                .filter(blanks -> blanks > 0)
                .map(blanks -> Problem.of(Rule.UNKNOWN_KEY, pair.at(), "unknown key \"" + pair.key() + "\"")
                        .withHint("if it belongs to the item of "
                                + list.orElseThrow().key() + " above, indent it by " + blanks
                                + (blanks == 1 ? " blank" : " blanks")));
    }

    private static Optional<YamlNode.Mapping> lastItem(YamlNode value) {
        List<YamlNode> items = value instanceof YamlNode.Sequence list ? list.items() : List.of();
        YamlNode last = items.isEmpty() ? value : items.get(items.size() - 1);
        return last instanceof YamlNode.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** Returns the problem for a value that should be a list of maps. */
    Problem wrongList(String key, YamlNode node) {
        Problem problem = wrongShape(key, "a list", node);
        return node instanceof YamlNode.Scalar ? problem.withHint(Advice.onItem(place, key)) : problem;
    }

    /** Returns the problem for an item that should be a map. */
    Problem wrongItem(String key, YamlNode item) {
        return wrongShape("an item of " + key, "keys and values", item).withHint(Advice.onItem(place, key));
    }

    /** Returns the problem for a blank of another kind where YAML requires a plain one: they look the same. */
    static Problem strangeBlank(Location at) {
        return Problem.of(
                        Rule.YAML_SYNTAX,
                        at,
                        "a blank of another kind, such as one that does not break, stands where YAML wants a plain one")
                .withHint("type plain blanks here; this one came with a copied text");
    }

    static Problem wrongShape(String what, String wanted, YamlNode node) {
        String message = what + " should be " + wanted + ", found " + node.noun();
        boolean list = wanted.equals("a list");
        boolean colon = wanted.equals("text") && node instanceof YamlNode.Mapping;
        String hint = list ? "begin each item on a line of its own with " + hyphen(node) : "";
        return Problem.of(Rule.WRONG_SHAPE, node.at(), message)
                .withHint(colon ? "a colon and a blank make it a key; put the text in quotes" : hint);
    }

    /** Returns how to write the hyphen that begins an item, in place of another dash or dot with which it begins. */
    private static String hyphen(YamlNode node) {
        String first = node instanceof YamlNode.Mapping map && !map.pairs().isEmpty()
                ? map.pairs().get(0).key()
                : "";
        return OTHER_MARK.matcher(first).lookingAt()
                ? "a hyphen and a blank: -" + first.substring(1) + ": …"
                : "\"- \"";
    }

    /** Returns the problem for a text that is longer than allowed; empty if it is not. */
    static Optional<Problem> tooLong(String what, String text, int most, Location at) {
        int length = text.codePointCount(0, text.length());
        String message = what + " has at most " + most + " characters, here it has " + length;
        return length > most ? Optional.of(Problem.of(Rule.INVALID_VALUE, at, message)) : Optional.empty();
    }

    /**
     * Returns a checked text. It may appear on many pages, so its length is limited. Plain text has no comments: what
     * is meant as one would be published.
     */
    String checked(String what, YamlNode.Scalar scalar) {
        String text = Fields.clean(scalar);
        tooLong(what, text, LONGEST_LINE, scalar.at()).ifPresent(problems::add);
        int open = text.indexOf("<!--");
        if (open >= 0 && text.indexOf("-->", open) >= 0) {
            problems.add(Problem.of(Rule.INVALID_VALUE, scalar.at(), "a comment stands in a plain text")
                    .withHint("delete it; in YAML a comment is a line that begins with #"));
        }
        return text;
    }
}
