package backstory.graph.name;

import backstory.graph.name.TextWords.Word;
import java.util.Set;

/**
 * The words of a text with their neighbours: where sentences begin, and which words are initials, days and months.
 *
 * @param words those of the text
 * @param lexicon what is known of the text's language
 * @param names all that the site knows
 */
record AdjacentWords(TextWords words, Lexicon lexicon, NameIndex names) {
    /**
     * How many words of a longer name are looked at on either side; the limit keeps texts in capitals from costing
     * more.
     */
    static final int REACH = 8;

    /** Words before a month that is also a given name, where the month is meant. */
    private static final Set<String> BEFORE_MONTHS = Set.of("in", "last", "this", "next", "early", "late", "of");

    /** Returns the word at an index. */
    Word word(int index) {
        return words.list().get(index);
    }

    boolean exists(int index) {
        return index >= 0 && index < words.list().size();
    }

    /** Returns the text between a name and the word before it. */
    String gapBefore(NameIndex.Match name) {
        return words.gap(exists(name.first() - 1) ? word(name.first() - 1).end() : 0, name.start());
    }

    /** Returns the text between a name and the word after it. */
    String gapBehind(NameIndex.Match name) {
        return words.gap(
                name.end(),
                exists(name.last() + 1)
                        ? word(name.last() + 1).start()
                        : words.text().length());
    }

    /** Returns true if a capital may only mark the first word of a sentence, a cell or a quotation. */
    boolean beginsSentence(int index) {
        if (index == 0) {
            return true;
        }
        String gap = words.gapBefore(index);
        Word before = word(index - 1);
        boolean joins = gap.equals(" ") || gap.equals("-") || gap.equals("'") || gap.equals(" & ") || gap.equals(", ");
        boolean shortened = gap.equals(". ") && (isInitial(index - 1) || Lexicon.TITLES.contains(before.folded()));
        return !joins && !shortened;
    }

    /** Returns true for an initial: {@code J}, or {@code Yu} if a full stop follows. */
    boolean isInitial(int index) {
        if (!exists(index)) {
            return false;
        }
        Word word = word(index);
        boolean letter = word.text().codePointCount(0, word.text().length()) == 1;
        return word.hasCapital() && (letter || (isShortened(index) && Lexicon.SHORT_NAMES.contains(word.folded())));
    }

    private boolean isShortened(int index) {
        return word(index).end() < words.text().length()
                && words.text().charAt(word(index).end()) == '.';
    }

    /** Returns true for a day of the week, or a month that is not a given name. */
    boolean isDay(int index) {
        String folded = word(index).folded();
        if (Lexicon.DAYS.contains(folded)) {
            return true;
        }
        if (!Lexicon.MONTHS.contains(folded)) {
            return false;
        }
        boolean dated = exists(index - 1)
                && (word(index - 1).isNumber()
                        || BEFORE_MONTHS.contains(word(index - 1).folded()));
        return dated || !Lexicon.MONTHS_AND_NAMES.contains(folded);
    }
}
