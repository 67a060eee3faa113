package backstory.markdown.md;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The emphasis marks in one block. CommonMark recognizes them only if the letters, blanks and punctuation around them
 * follow its flanking rules, and these surroundings may differ from those in the writer's text: a name that has become
 * a link begins with a bracket. Marks that would be printed are removed; the words stay.
 */
final class Delimiters {
    private final List<Sign> signs = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int pairs;

    /**
     * An emphasis mark.
     *
     * @param at its place
     * @param pair the number that it shares with its counterpart
     */
    private record Sign(int at, String text, boolean opens, int pair) {
        int end() {
            return at + text.length();
        }
    }

    void open(String sign, StringBuilder out) {
        open.push(pairs);
        signs.add(new Sign(out.length(), sign, true, pairs++));
        out.append(sign);
    }

    void close(String sign, StringBuilder out) {
        signs.add(new Sign(out.length(), sign, false, open.pop()));
        out.append(sign);
    }

    /** Removes the marks that would be printed, and clears the list at the end of a block. */
    void end(StringBuilder out) {
        Set<Integer> broken = new HashSet<>();
        for (boolean more = true; more; ) {
            List<Sign> left =
                    signs.stream().filter(sign -> !broken.contains(sign.pair())).toList();
            more = runs(left).stream()
                    .filter(run -> !isSound(run, broken, out))
                    .flatMap(List::stream)
                    .map(Sign::pair)
                    .toList()
                    .stream()
                    .anyMatch(broken::add);
        }
        signs.stream()
                .filter(sign -> broken.contains(sign.pair()))
                .sorted(Comparator.comparingInt(Sign::at).reversed())
                .forEach(sign -> out.delete(sign.at(), sign.end()));
        signs.clear();
    }

    /** Groups adjacent marks of one kind, which CommonMark treats as one run. */
    private static List<List<Sign>> runs(List<Sign> signs) {
        List<List<Sign>> runs = new ArrayList<>();
        for (Sign sign : signs) {
            List<Sign> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            boolean joins = !last.isEmpty()
                    && last.get(last.size() - 1).end() == sign.at()
                    && last.get(0).text().charAt(0) == sign.text().charAt(0);
            if (!joins) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(sign);
        }
        return runs;
    }

    private boolean isSound(List<Sign> run, Set<Integer> broken, StringBuilder out) {
        boolean opens = run.get(0).opens();
        int begin = run.get(0).at();
        int end = run.get(run.size() - 1).end();
        int before = before(begin, broken, out);
        int behind = behind(end, broken, out);
        int outer = opens ? before : behind;
        int inner = opens ? behind : before;
        boolean alike = run.stream().allMatch(sign -> sign.opens() == opens);
        boolean single = run.stream().map(Sign::text).distinct().count() == run.size(); // two of * would be one of **
        return alike && single && !isBlank(inner) && (!isSign(inner) || isBlank(outer) || isSurelySign(outer));
    }

    /** Returns the character before a place, skipping removed marks; hardly any text has such marks. */
    private int before(int at, Set<Integer> broken, StringBuilder out) {
        for (Sign sign : broken.isEmpty() ? List.<Sign>of() : signs) {
            if (sign.end() == at && broken.contains(sign.pair())) {
                return before(sign.at(), broken, out);
            }
        }
        return at == 0 ? '\n' : out.codePointBefore(at);
    }

    private int behind(int at, Set<Integer> broken, StringBuilder out) {
        for (Sign sign : broken.isEmpty() ? List.<Sign>of() : signs) {
            if (sign.at() == at && broken.contains(sign.pair())) {
                return behind(sign.end(), broken, out);
            }
        }
        return at == out.length() ? '\n' : out.codePointAt(at);
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** Returns true for what any version of CommonMark counts as punctuation. */
    private static boolean isSign(int sign) {
        return isSurelySign(sign)
                || switch (Character.getType(sign)) {
                    case Character.MATH_SYMBOL,
                            Character.CURRENCY_SYMBOL,
                            Character.MODIFIER_SYMBOL,
                            Character.OTHER_SYMBOL -> true;
                    default -> false;
                };
    }

    /** Returns true for what every version of CommonMark counts as punctuation. */
    private static boolean isSurelySign(int sign) {
        boolean ascii = sign > ' ' && sign < 0x7f && !Character.isLetterOrDigit(sign);
        return ascii
                || switch (Character.getType(sign)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
