package backstory.graph.name;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.value.PersonName;
import backstory.graph.name.TextWords.Word;

/** Finds words after a name that may be a part of it. */
final class FollowingWords {
    private final AdjacentWords text;
    private final NameIndex.Match name;
    private final Entry who;
    private final NameIndex.Match after;
    private final boolean person;

    /**
     * @param who the entry that the name would lead to
     * @param after the name that begins right after it, if any
     */
    FollowingWords(AdjacentWords text, NameIndex.Match name, Entry who, NameIndex.Match after) {
        this.text = text;
        this.name = name;
        this.who = who;
        this.after = after;
        this.person = who instanceof Person;
    }

    /** Returns the index of the last word of the longer name, or of the name itself. */
    int lastWord() {
        int next = name.last() + 1;
        if (!text.exists(next)) {
            return name.last();
        }
        Word behind = text.word(next);
        return switch (text.gapBehind(name)) {
            case "-" -> behind.hasCapital() && !text.lexicon().nounsHaveCapitals() ? withCapitals(next) : name.last();
            case "'" -> behind.hasCapital() && !behind.text().equals("S") ? next : name.last();
            case " & ", "&" ->
                behind.hasCapital() && !text.lexicon().nounsHaveCapitals() ? withCapitals(next) : name.last();
            case ", " -> person && PersonName.isSuffix(behind.text()) && behind.hasCapital() ? next : name.last();
            case " " -> behindBlank(next);
            default -> name.last();
        };
    }

    private int behindBlank(int next) {
        Word behind = text.word(next);
        if (person && PersonName.isSuffix(behind.text())) {
            return next;
        }
        if (behind.isNumber() && Lexicon.MONTHS.contains(text.word(name.last()).folded())) {
            return next;
        }
        int epithet = epithet(next);
        if (epithet > 0) {
            return epithet;
        }
        if (!behind.hasCapital()) {
            return person ? name.last() : whole(next);
        }
        return isPartOfName(next) ? withCapitals(next) : name.last();
    }

    /** {@code the Younger} */
    private int epithet(int next) {
        boolean article = text.lexicon().articles().contains(text.word(next).folded());
        boolean follows = person
                && article
                && text.exists(next + 1)
                && text.word(next + 1).hasCapital()
                && Lexicon.EPITHETS_BEHIND.contains(text.word(next + 1).folded());
        return follows ? next + 1 : 0;
    }

    /** {@code of the Republic} after an organization; a person may well be of Kentucky. */
    private int whole(int next) {
        int of = next;
        while (text.exists(of) && of - next < 2 && isOf(of)) {
            of++;
            if (text.exists(of)
                    && text.lexicon().articles().contains(text.word(of).folded())) {
                of++;
            }
        }
        boolean named = of > next && text.exists(of) && text.word(of).hasCapital() && isJoined(next, of);
        return named && !text.isDay(of) ? withCapitals(of) : name.last();
    }

    private boolean isOf(int index) {
        return text.lexicon().of().contains(text.word(index).folded());
    }

    private boolean isJoined(int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (!text.words().gapBefore(i).equals(" ")
                    && !text.words().gapBefore(i).equals("'")) {
                return false;
            }
        }
        return true;
    }

    private boolean isPartOfName(int index) {
        Word word = text.word(index);
        if (text.lexicon().nounsHaveCapitals()) {
            boolean given = name.first() == name.last()
                    && text.names().isGiven(text.word(name.first()).folded());
            return person && given && !Lexicon.TITLES.contains(word.folded()) && !text.isDay(index);
        }
        boolean explained = Lexicon.DAYS.contains(word.folded())
                || (who instanceof Organization && Lexicon.LEGAL_FORMS.contains(word.folded()))
                || (!person && Lexicon.TITLES.contains(word.folded()))
                || (!person && after.isOf(Person.class));
        return !explained;
    }

    private int withCapitals(int index) {
        int last = index;
        while (last - index < AdjacentWords.REACH
                && text.exists(last + 1)
                && text.words().gapAfter(last).equals(" ")
                && text.word(last + 1).hasCapital()) {
            last++;
        }
        return last;
    }
}
