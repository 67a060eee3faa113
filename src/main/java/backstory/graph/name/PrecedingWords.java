package backstory.graph.name;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.entry.value.PersonName;
import backstory.graph.name.TextWords.Word;
import java.util.stream.Stream;

/** Finds words before a name that may be a part of it. */
final class PrecedingWords {
    private final AdjacentWords text;
    private final NameIndex.Match name;
    private final Entry who;
    private final NameIndex.Match before;
    private final boolean person;

    /**
     * @param who the entry that the name would lead to
     * @param before the last name found in the text
     */
    PrecedingWords(AdjacentWords text, NameIndex.Match name, Entry who, NameIndex.Match before) {
        this.text = text;
        this.name = name;
        this.who = who;
        this.before = before;
        this.person = who instanceof Person;
    }

    /** Returns the index of the first word of the longer name, or of the name itself. */
    int firstWord() {
        if (text.lexicon().articles().contains(text.word(name.first()).folded())) {
            return name.first();
        }
        int first = name.first();
        while (name.first() - first < AdjacentWords.REACH && text.exists(first - 1)) {
            int longer = step(first);
            if (longer == first) {
                return first;
            }
            first = longer;
        }
        return first;
    }

    /** Returns the index of the word before, if it belongs to the name too, or the same index. */
    private int step(int first) {
        String gap = first == name.first() ? text.gapBefore(name) : text.words().gapBefore(first);
        Word before = text.word(first - 1);
        return switch (gap) {
            case "" -> isFamilyLetter(first) ? first - 1 : first;
            case "-" -> isHyphenated(before) ? first - 1 : first;
            case "'" -> isNamePrefix(before, first) ? first - 1 : first;
            case " & ", "&" -> before.hasCapital() && !text.lexicon().nounsHaveCapitals() ? first - 1 : first;
            case ". ", ".", ".-" ->
                isInitialOfName(first - 1) || (gap.equals(". ") && isShortened(before, first)) ? first - 1 : first;
            case " " -> behindBlank(first);
            default -> first;
        };
    }

    /** Returns true for {@code St.} of a name, and for the day of {@code 5. Mai}. */
    private boolean isShortened(Word before, int first) {
        return isRegnal(before) || (before.isNumber() && isMonthOfName(first));
    }

    /** Returns true for a family name of one character, before a given name that does not begin with one itself. */
    private boolean isFamilyLetter(int first) {
        return person
                && text.word(first).isLetterAlone()
                && Lexicon.LETTERS_OF_FAMILY.contains(text.word(first - 1).text())
                && !Lexicon.LETTERS_OF_FAMILY.contains(text.word(first).text());
    }

    private boolean isHyphenated(Word before) {
        return (person && Lexicon.HYPHEN_PARTICLES.contains(before.folded()))
                || (before.hasCapital()
                        && !text.lexicon().nounsHaveCapitals()
                        && !Lexicon.PREFIXES.contains(before.folded()));
    }

    /**
     * Returns true for {@code O'} of {@code O'Neil}, and for {@code d'} of {@code d'Angelo} in languages without such
     * an article.
     */
    private boolean isNamePrefix(Word before, int first) {
        boolean both = before.hasCapital() && text.word(first).hasCapital();
        return both
                ? !(text.lexicon().elides() && text.beginsSentence(first - 1))
                : person && before.text().equals("d") && !text.lexicon().elides();
    }

    /** Returns true for an initial, but not for that of {@code U.S.}, which ends in a full stop too. */
    private boolean isInitialOfName(int index) {
        if (!text.isInitial(index)) {
            return false;
        }
        boolean dotted = text.exists(index - 1)
                && text.words().gapBefore(index).equals(".")
                && Lexicon.EPITHETS.contains(
                        text.word(index - 1).folded() + "." + text.word(index).folded());
        return !dotted;
    }

    private int behindBlank(int first) {
        Word before = text.word(first - 1);
        if (person && isRegnal(before)) {
            return first - 1;
        }
        if (isMonthOfName(first) && before.isNumber()) {
            return first - 1;
        }
        int particles = particles(first);
        if (particles < first) {
            return particles;
        }
        return isPartOfName(first - 1) ? first - 1 : first;
    }

    private boolean isMonthOfName(int first) {
        return first == name.first()
                && Lexicon.MONTHS.contains(text.word(name.first()).folded());
    }

    /** Returns the index of the first of the particles before a word; that of the word itself if there are none. */
    private int particles(int first) {
        int from = first;
        boolean everyday = false;
        while (person && from > 0 && first - from < AdjacentWords.REACH && isParticle(from)) {
            from--;
            everyday |=
                    text.lexicon().everydayParticles().contains(text.word(from).folded());
        }
        boolean named = from > 0 && text.words().gapBefore(from).equals(" ") && isGiven(from - 1);
        return from == first || (everyday && !named) ? first : from;
    }

    private boolean isParticle(int index) {
        Word word = text.word(index - 1);
        return text.words().gapBefore(index).equals(" ") && !word.hasCapital() && PersonName.isParticle(word.text());
    }

    private boolean isGiven(int index) {
        Word word = text.word(index);
        return (word.hasCapital() || word.isUncased()) && text.names().isGiven(word.folded());
    }

    /**
     * Returns true for a title of another person, as far as the entry shows: the pope is known by it, a senator is not.
     */
    private boolean isRegnal(Word word) {
        String title = word.folded();
        boolean written = word.hasCapital() || Lexicon.REGNAL_SMALL.contains(title);
        return person && written && Lexicon.REGNAL.contains(title) && !knows((Person) who, title);
    }

    private static boolean knows(Person person, String title) {
        Stream<String> roles = person.roles().stream().map(Person.Role::title);
        return Stream.concat(NameContext.namesOf(person), roles)
                .flatMap(role -> TextWords.of(role).list().stream())
                .anyMatch(word -> word.folded().equals(title));
    }

    /** Returns true for a word with a capital, or known as a given name, that nothing else explains. */
    private boolean isPartOfName(int index) {
        Word word = text.word(index);
        String folded = word.folded();
        if (person && (text.lexicon().nounsHaveCapitals() || word.isUncased())) {
            return isGiven(index) || text.isInitial(index);
        }
        boolean explained = !word.hasCapital()
                || text.lexicon().nounsHaveCapitals()
                || text.lexicon().articles().contains(folded)
                || text.isDay(index)
                || (text.beginsSentence(index) && isOpener(index))
                || (person && isNoName(index));
        return !explained;
    }

    /**
     * Returns true for the first word of a sentence that is not a name; in an unknown language, for any but a given
     * name.
     */
    private boolean isOpener(int index) {
        String folded = text.word(index).folded();
        return text.lexicon().openers().contains(folded)
                || (text.lexicon().openers().isEmpty()
                        && !text.isInitial(index)
                        && !text.names().isGiven(folded));
    }

    private boolean isNoName(int index) {
        String folded = text.word(index).folded();
        return Lexicon.TITLES.contains(folded)
                || (Lexicon.REGNAL.contains(folded) && !isRegnal(text.word(index)))
                || Lexicon.EPITHETS.contains(folded)
                || (before.last() == index
                        && (before.isOf(Organization.class) || before.isOf(Term.class))
                        && !before.isOf(Person.class));
    }
}
