package backstory.graph;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.PersonName;
import backstory.entry.Term;
import backstory.graph.Words.Word;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands beside a name in a text, and whether it makes the name a part of a longer one: {@code Huffines} of
 * {@code Phillip Huffines}, {@code Federal Reserve} of {@code Federal Reserve Bank}. A link that leads to the wrong
 * person is the worst that can happen here, so in doubt a name is part of another.
 *
 * <p>A capital beside it is the evidence, unless the beginning of a sentence, a title or the like explains it. Where
 * every noun has a capital, and in scripts that have none, only known given names, particles, initials and suffixes are.
 */
final class Surroundings {
    /** How many words of a longer name are looked at on either side, so that a text in capitals costs no more. */
    private static final int REACH = 8;

    private final Words words;
    private final Lexicon lexicon;
    private final Names names;

    Surroundings(Words words, Lexicon lexicon, Names names) {
        this.words = words;
        this.lexicon = lexicon;
        this.names = names;
    }

    /**
     * The longer name, if there is one; empty text where the words are only a part of a word ({@code don} of
     * {@code don’t}), which is nothing to report.
     *
     * @param who the entry that the name would lead to
     * @param before what was found last in this text
     * @param after who begins directly behind the name, if anybody does
     */
    Optional<String> longer(Names.Found name, Entry who, Names.Found before, Names.Found after) {
        String run = run(name);
        if (isAddress(run, name)) {
            return Optional.of(run);
        }
        boolean isName = !(who instanceof Term term) || isName(name, term);
        int first = isName ? new Before(name, who, before).firstWord() : name.first();
        int last = isName ? new Behind(name, who, after).lastWord() : name.last();
        boolean part = isPartOfWord(name);
        if ((first == name.first() && last == name.last()) || isNameOf(who, first, last)) {
            return part ? Optional.of("") : Optional.empty();
        }
        int from =
                first == name.first() ? name.start() : words.list().get(first).start();
        int to = last == name.last() ? name.end() : words.list().get(last).end();
        return Optional.of(words.gap(from, to));
    }

    /** True where a term is written as a name is; {@code foreign agent} in small letters has no longer name beside it. */
    private boolean isName(Names.Found found, Term term) {
        boolean capitals =
                word(found.first()).hasCapital() && word(found.last()).hasCapital();
        boolean explained = found.first() == found.last()
                && beginsSentence(found.first())
                && !Character.isUpperCase(term.term().codePointAt(0));
        return capitals && !explained;
    }

    /** {@code Mara} and {@code Okafor}, of which one is emphasised, are together the name of the entry itself. */
    private boolean isNameOf(Entry who, int first, int last) {
        String longer = words.gap(word(first).start(), word(last).end());
        return namesOf(who).anyMatch(longer::equals);
    }

    private static Stream<String> namesOf(Entry who) {
        if (who instanceof Person person) {
            return Stream.concat(Stream.of(person.name()), person.aliases().stream());
        }
        if (who instanceof Organization organization) {
            return Stream.concat(Stream.of(organization.name()), organization.aliases().stream());
        }
        return who instanceof Term term
                ? Stream.concat(Stream.of(term.term()), term.aliases().stream())
                : Stream.empty();
    }

    private Word word(int index) {
        return words.list().get(index);
    }

    private boolean exists(int index) {
        return index >= 0 && index < words.list().size();
    }

    private String text() {
        return words.text();
    }

    /** The letters and signs without a blank that hold a name, as far as they can matter. */
    private String run(Names.Found name) {
        int from = name.start();
        int to = name.end();
        int reach = 80;
        while (from > 0 && name.start() - from < reach && !Character.isWhitespace(text().charAt(from - 1))) {
            from--;
        }
        while (to < text().length() && to - name.end() < reach && !Character.isWhitespace(text().charAt(to))) {
            to++;
        }
        String run = text().substring(from, to);
        return run.replaceAll("^[\"'“‘«(\\[]+|[.,;:!?\"'”’»)\\]…]+$", "");
    }

    /** {@code @trump}, {@code trump.com}, {@code /people/trump}, {@code trump_2020.pdf}, {@code Google+}. */
    private boolean isAddress(String run, Names.Found name) {
        char before = name.start() == 0 ? ' ' : text().charAt(name.start() - 1);
        char behind = name.end() == text().length() ? ' ' : text().charAt(name.end());
        boolean glued = "@#_\\~$".indexOf(before) >= 0 || "@#_\\+$".indexOf(behind) >= 0;
        boolean dotted = (before == '.' && isPart(name.start() - 2) && !isInitial(name.first() - 1))
                || (behind == '.' && isPart(name.end() + 1));
        boolean path = run.contains("://")
                || run.startsWith("/")
                || run.startsWith("www.")
                || (run.indexOf('@') >= 0 && run.indexOf('@') != run.length() - 1)
                || ((before == '/' || behind == '/')
                        && run.chars().filter(c -> c == '/').count() > 1)
                || (before == '/'
                        && name.start() > 1
                        && "ur".indexOf(text().charAt(name.start() - 2)) >= 0
                        && (name.start() == 2 || !isPart(name.start() - 3)));
        return glued || dotted || path || isFile(run, before, behind);
    }

    /** A file or a domain, of which the name is one of several parts. */
    private static boolean isFile(String run, char before, char behind) {
        return (before == '-' || before == '/' || behind == '-' || behind == '/')
                && run.matches("[^.]*\\S\\.[a-z]{2,5}([/?#].*)?");
    }

    private boolean isPart(int index) {
        return index >= 0 && index < text().length() && Character.isLetterOrDigit(text().charAt(index));
    }

    /**
     * {@code don} of {@code don't}, which has neither an ending nor an elision, and {@code NATO} of {@code NATO-Gipfel}
     * where nouns have capitals: there nobody can tell such a word from a double name.
     */
    private boolean isPartOfWord(Names.Found name) {
        if (exists(name.last() + 1)) {
            Word behind = word(name.last() + 1);
            String gap = gapBehind(name);
            if ((gap.equals("'") && !behind.folded().equals("s")) || (gap.equals("-") && isNoun(behind))) {
                return true;
            }
        }
        if (exists(name.first() - 1)) {
            Word before = word(name.first() - 1);
            String gap = gapBefore(name);
            return (gap.equals("'") && before.text().length() > 2) || (gap.equals("-") && isNoun(before));
        }
        return false;
    }

    private boolean isNoun(Word word) {
        return lexicon.nounsHaveCapitals() && word.hasCapital();
    }

    private String gapBefore(Names.Found name) {
        return words.gap(exists(name.first() - 1) ? word(name.first() - 1).end() : 0, name.start());
    }

    private String gapBehind(Names.Found name) {
        return words.gap(
                name.end(), exists(name.last() + 1) ? word(name.last() + 1).start() : text().length());
    }

    /** True where a capital is that of the first word of a sentence, a cell or a quotation. */
    private boolean beginsSentence(int index) {
        if (index == 0) {
            return true;
        }
        String gap = words.gapBefore(index);
        Word before = word(index - 1);
        boolean joins = gap.equals(" ") || gap.equals("-") || gap.equals("'") || gap.equals(" & ") || gap.equals(", ");
        boolean shortened = gap.equals(". ") && (isInitial(index - 1) || Lexicon.TITLES.contains(before.folded()));
        return !joins && !shortened;
    }

    /** {@code J}, and {@code Yu} where a full stop follows. */
    private boolean isInitial(int index) {
        if (!exists(index)) {
            return false;
        }
        Word word = word(index);
        boolean letter = word.text().codePointCount(0, word.text().length()) == 1;
        return word.hasCapital() && (letter || (isShortened(index) && Lexicon.SHORT_NAMES.contains(word.folded())));
    }

    private boolean isShortened(int index) {
        return word(index).end() < text().length() && text().charAt(word(index).end()) == '.';
    }

    /** What may stand before a name as part of it. */
    private final class Before {
        private final Names.Found name;
        private final Entry who;
        private final Names.Found before;
        private final boolean person;

        Before(Names.Found name, Entry who, Names.Found before) {
            this.name = name;
            this.who = who;
            this.before = before;
            this.person = who instanceof Person;
        }

        /** The index of the first word of the longer name, or of the name. */
        int firstWord() {
            if (lexicon.articles().contains(word(name.first()).folded())) {
                return name.first();
            }
            int first = name.first();
            while (name.first() - first < REACH && exists(first - 1)) {
                int longer = step(first);
                if (longer == first) {
                    return first;
                }
                first = longer;
            }
            return first;
        }

        /** The same for one word more, or the same index. */
        private int step(int first) {
            String gap = first == name.first() ? gapBefore(name) : words.gapBefore(first);
            Word before = word(first - 1);
            return switch (gap) {
                case "" -> isFamilyLetter(first) ? first - 1 : first;
                case "-" -> isHyphenated(before) ? first - 1 : first;
                case "'" -> isNamePrefix(before, first) ? first - 1 : first;
                case " & ", "&" -> before.hasCapital() && !lexicon.nounsHaveCapitals() ? first - 1 : first;
                case ". ", ".", ".-" ->
                    isInitialOfName(first - 1) || (gap.equals(". ") && isRegnal(before)) ? first - 1 : first;
                case " " -> behindBlank(first);
                default -> first;
            };
        }

        /** A family name of one letter, before a given name that does not begin with one itself. */
        private boolean isFamilyLetter(int first) {
            return person
                    && word(first).isLetterAlone()
                    && Lexicon.LETTERS_OF_FAMILY.contains(word(first - 1).text())
                    && !Lexicon.LETTERS_OF_FAMILY.contains(word(first).text());
        }

        private boolean isHyphenated(Word before) {
            return (person && Lexicon.HYPHEN_PARTICLES.contains(before.folded()))
                    || (before.hasCapital()
                            && !lexicon.nounsHaveCapitals()
                            && !Lexicon.PREFIXES.contains(before.folded()));
        }

        /** {@code O'} of {@code O'Neil}, {@code d'} of {@code d'Angelo} where the language has no such article. */
        private boolean isNamePrefix(Word before, int first) {
            boolean both = before.hasCapital() && word(first).hasCapital();
            return both
                    ? !(lexicon.elides() && beginsSentence(first - 1))
                    : person && before.text().equals("d") && !lexicon.elides();
        }

        /** Not that of {@code U.S.}, which ends in a full stop too. */
        private boolean isInitialOfName(int index) {
            if (!isInitial(index)) {
                return false;
            }
            boolean dotted = exists(index - 1)
                    && words.gapBefore(index).equals(".")
                    && Lexicon.EPITHETS.contains(
                            word(index - 1).folded() + "." + word(index).folded());
            return !dotted;
        }

        private int behindBlank(int first) {
            Word before = word(first - 1);
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
                    && Lexicon.MONTHS.contains(word(name.first()).folded());
        }

        /** The first of the particles before a word, with the given name before them, or the index of the word. */
        private int particles(int first) {
            int from = first;
            boolean everyday = false;
            while (person && from > 0 && first - from < REACH && isParticle(from)) {
                from--;
                everyday |= lexicon.everydayParticles().contains(word(from).folded());
            }
            boolean named = from > 0 && words.gapBefore(from).equals(" ") && isGiven(from - 1);
            return from == first || (everyday && !named) ? first : from;
        }

        private boolean isParticle(int index) {
            Word word = word(index - 1);
            return words.gapBefore(index).equals(" ") && !word.hasCapital() && PersonName.isParticle(word.text());
        }

        private boolean isGiven(int index) {
            Word word = word(index);
            return (word.hasCapital() || word.isUncased()) && names.isGiven(word.folded());
        }

        /** A title of somebody else, as far as the entry says: the pope is known by it, a senator is not. */
        private boolean isRegnal(Word word) {
            String title = word.folded();
            boolean written = word.hasCapital() || Lexicon.REGNAL_SMALL.contains(title);
            return person && written && Lexicon.REGNAL.contains(title) && !knows((Person) who, title);
        }

        private static boolean knows(Person person, String title) {
            Stream<String> roles = person.roles().stream().map(Person.Role::title);
            return Stream.concat(namesOf(person), roles)
                    .flatMap(text -> Words.of(text).list().stream())
                    .anyMatch(word -> word.folded().equals(title));
        }

        /** True for a word with a capital, or known as a given name, that nothing else explains. */
        private boolean isPartOfName(int index) {
            Word word = word(index);
            String folded = word.folded();
            if (person && (lexicon.nounsHaveCapitals() || word.isUncased())) {
                return isGiven(index) || isInitial(index);
            }
            boolean explained = !word.hasCapital()
                    || lexicon.nounsHaveCapitals()
                    || lexicon.articles().contains(folded)
                    || isDay(index)
                    || (beginsSentence(index) && isOpener(index))
                    || (person && isNoName(index));
            return !explained;
        }

        /** A first word of a sentence that is no name; in a language of which nothing is known, any but a given name. */
        private boolean isOpener(int index) {
            String folded = word(index).folded();
            return lexicon.openers().contains(folded)
                    || (lexicon.openers().isEmpty() && !isInitial(index) && !names.isGiven(folded));
        }

        private boolean isNoName(int index) {
            String folded = word(index).folded();
            return Lexicon.TITLES.contains(folded)
                    || (Lexicon.REGNAL.contains(folded) && !isRegnal(word(index)))
                    || Lexicon.EPITHETS.contains(folded)
                    || (before.last() == index
                            && (before.isOf(Organization.class) || before.isOf(Term.class))
                            && !before.isOf(Person.class));
        }
    }

    /** A day of the week, or a month where it is no given name. */
    private boolean isDay(int index) {
        String folded = word(index).folded();
        if (Lexicon.DAYS.contains(folded)) {
            return true;
        }
        if (!Lexicon.MONTHS.contains(folded)) {
            return false;
        }
        boolean dated = exists(index - 1)
                && (word(index - 1).isNumber()
                        || List.of("in", "last", "this", "next", "early", "late", "of")
                                .contains(word(index - 1).folded()));
        return dated || !Lexicon.MONTHS_AND_NAMES.contains(folded);
    }

    /** What may stand behind a name as part of it. */
    private final class Behind {
        private final Names.Found name;
        private final Entry who;
        private final Names.Found after;
        private final boolean person;

        Behind(Names.Found name, Entry who, Names.Found after) {
            this.name = name;
            this.who = who;
            this.after = after;
            this.person = who instanceof Person;
        }

        /** The index of the last word of the longer name, or of the name. */
        int lastWord() {
            int next = name.last() + 1;
            if (!exists(next)) {
                return name.last();
            }
            Word behind = word(next);
            return switch (gapBehind(name)) {
                case "-" -> behind.hasCapital() && !lexicon.nounsHaveCapitals() ? withCapitals(next) : name.last();
                case "'" -> behind.hasCapital() && !behind.text().equals("S") ? next : name.last();
                case " & ", "&" ->
                    behind.hasCapital() && !lexicon.nounsHaveCapitals() ? withCapitals(next) : name.last();
                case ", " -> person && PersonName.isSuffix(behind.text()) && behind.hasCapital() ? next : name.last();
                case " " -> behindBlank(next);
                default -> name.last();
            };
        }

        private int behindBlank(int next) {
            Word behind = word(next);
            if (person && PersonName.isSuffix(behind.text())) {
                return next;
            }
            if (behind.isNumber() && Lexicon.MONTHS.contains(word(name.last()).folded())) {
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
            boolean article = lexicon.articles().contains(word(next).folded());
            boolean follows = person
                    && article
                    && exists(next + 1)
                    && word(next + 1).hasCapital()
                    && Lexicon.EPITHETS_BEHIND.contains(word(next + 1).folded());
            return follows ? next + 1 : 0;
        }

        /** {@code of the Republic} behind a body; a person may well be of Kentucky. */
        private int whole(int next) {
            int of = next;
            while (exists(of) && of - next < 2 && isOf(of)) {
                of++;
                if (exists(of) && lexicon.articles().contains(word(of).folded())) {
                    of++;
                }
            }
            boolean named = of > next && exists(of) && word(of).hasCapital() && isJoined(next, of);
            return named && !isDay(of) ? withCapitals(of) : name.last();
        }

        private boolean isOf(int index) {
            return lexicon.of().contains(word(index).folded());
        }

        private boolean isJoined(int from, int to) {
            for (int i = from + 1; i <= to; i++) {
                if (!words.gapBefore(i).equals(" ") && !words.gapBefore(i).equals("'")) {
                    return false;
                }
            }
            return true;
        }

        private boolean isPartOfName(int index) {
            Word word = word(index);
            if (lexicon.nounsHaveCapitals()) {
                boolean given = name.first() == name.last()
                        && names.isGiven(word(name.first()).folded());
                return person && given && !Lexicon.TITLES.contains(word.folded()) && !isDay(index);
            }
            boolean explained = Lexicon.DAYS.contains(word.folded())
                    || (who instanceof Organization && Lexicon.LEGAL_FORMS.contains(word.folded()))
                    || (!person && Lexicon.TITLES.contains(word.folded()))
                    || (!person && after.isOf(Person.class));
            return !explained;
        }

        private int withCapitals(int index) {
            int last = index;
            while (last - index < REACH
                    && exists(last + 1)
                    && words.gapAfter(last).equals(" ")
                    && word(last + 1).hasCapital()) {
                last++;
            }
            return last;
        }
    }
}
