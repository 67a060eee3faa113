package backstory.graph.name;

import backstory.entry.Entry;
import backstory.entry.Organization;
import backstory.entry.Person;
import backstory.entry.Term;
import backstory.graph.name.TextWords.Word;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether the words beside a name in a text make it a part of a longer one: {@code Huffines} of
 * {@code Phillip Huffines}, {@code Federal Reserve} of {@code Federal Reserve Bank}. A link to the wrong person is the
 * worst possible mistake here, so in doubt a name counts as part of another.
 *
 * <p>The evidence is a capital beside the name, unless the beginning of a sentence, a title or the like explains it. In
 * languages where every noun has a capital, and in scripts without capitals, only known given names, particles,
 * initials and suffixes count.
 */
public final class NameContext {
    private final AdjacentWords text;

    public NameContext(TextWords words, Lexicon lexicon, NameIndex names) {
        this.text = new AdjacentWords(words, lexicon, names);
    }

    /**
     * Returns the longer name, if there is one; it is an empty text if the words are only a part of a word ({@code don}
     * of {@code don’t}), which need not be reported.
     *
     * @param who the entry that the name would lead to
     * @param before the last name found in this text
     * @param after the name that begins right after it, if any
     */
    public Optional<String> longer(NameIndex.Match name, Entry who, NameIndex.Match before, NameIndex.Match after) {
        NameRun run = NameRun.of(name, text);
        if (run.isAddress()) {
            return Optional.of(run.text());
        }
        boolean isName = !(who instanceof Term term) || isName(name, term);
        int first = isName ? new PrecedingWords(text, name, who, before).firstWord() : name.first();
        int last = isName ? new FollowingWords(text, name, who, after).lastWord() : name.last();
        boolean part = isPartOfWord(name);
        if ((first == name.first() && last == name.last()) || isNameOf(who, first, last)) {
            return part ? Optional.of("") : Optional.empty();
        }
        int from = first == name.first()
                ? name.start()
                : text.words().list().get(first).start();
        int to =
                last == name.last() ? name.end() : text.words().list().get(last).end();
        return Optional.of(text.words().gap(from, to));
    }

    /**
     * Returns true if a term is written as a name; {@code foreign agent} in small letters is not part of a longer name.
     */
    private boolean isName(NameIndex.Match found, Term term) {
        boolean capitals =
                text.word(found.first()).hasCapital() && text.word(found.last()).hasCapital();
        boolean explained = found.first() == found.last()
                && text.beginsSentence(found.first())
                && !Character.isUpperCase(term.term().codePointAt(0));
        return capitals && !explained;
    }

    /**
     * Returns true if adjacent words together are the name of the entry itself: {@code Mara} and {@code Okafor}, of
     * which one is emphasised.
     */
    private boolean isNameOf(Entry who, int first, int last) {
        String longer =
                text.words().gap(text.word(first).start(), text.word(last).end());
        return namesOf(who).anyMatch(longer::equals);
    }

    static Stream<String> namesOf(Entry who) {
        if (who instanceof Person person) {
            return Stream.concat(Stream.of(person.name()), person.names().aliases().stream());
        }
        if (who instanceof Organization organization) {
            return Stream.concat(Stream.of(organization.name()), organization.names().aliases().stream());
        }
        return who instanceof Term term
                ? Stream.concat(Stream.of(term.term()), term.aliases().stream())
                : Stream.empty();
    }

    /**
     * Returns true for a name that is only a part of a word: {@code don} of {@code don't}, which has neither an ending
     * nor an elision, and {@code NATO} of {@code NATO-Gipfel} in languages where nouns have capitals, since such a word
     * cannot be told from a double name there.
     */
    private boolean isPartOfWord(NameIndex.Match name) {
        if (text.exists(name.last() + 1)) {
            Word behind = text.word(name.last() + 1);
            String gap = text.gapBehind(name);
            if ((gap.equals("'") && !behind.folded().equals("s")) || (gap.equals("-") && isNoun(behind))) {
                return true;
            }
        }
        if (text.exists(name.first() - 1)) {
            Word before = text.word(name.first() - 1);
            String gap = text.gapBefore(name);
            return (gap.equals("'") && before.text().length() > 2) || (gap.equals("-") && isNoun(before));
        }
        return false;
    }

    private boolean isNoun(Word word) {
        return text.lexicon().nounsHaveCapitals() && word.hasCapital();
    }
}
